using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace OpenMed.Cli.Commands;

/// <summary>The options that say what an evaluation must reach.</summary>
internal sealed class EvaluationLimits
{
    private readonly Option<double?> _minF1 = new("--min-f1")
    {
        HelpName = "share",
        Description = "End with exit code 1 when the F1 of all types, by half overlap, is lower; from 0 to 1.",
        CustomParser = ParseShare,
    };

    private readonly Option<double?> _maxLeak = new("--max-leak")
    {
        HelpName = "share",
        Description = "End with exit code 1 when the leak rate of all types is higher; from 0 to 1.",
        CustomParser = ParseShare,
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_minF1);
        command.Add(_maxLeak);
    }

    /// <summary>Says which limits are not kept.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="evaluation">What was measured.</param>
    /// <returns>A message for each.</returns>
    public IEnumerable<string> NotKept(ParseResult result, PiiEvaluation evaluation)
    {
        if (result.GetValue(_minF1) is { } minF1 && evaluation.All.Relaxed.F1 < minF1)
        {
            yield return FormattableString.Invariant(
                $"The F1 is {evaluation.All.Relaxed.F1:0.0000}, lower than --min-f1 {minF1}. The report names what was missed and what is wrong.");
        }

        if (result.GetValue(_maxLeak) is { } maxLeak && evaluation.All.LeakRate > maxLeak)
        {
            yield return FormattableString.Invariant(
                $"The leak rate is {evaluation.All.LeakRate:0.0000}, higher than --max-leak {maxLeak}. The report names what was missed.");
        }
    }

    // In the culture of the user 0.95 may be read as 95.
    private static double? ParseShare(ArgumentResult argument)
    {
        bool isNumber = double.TryParse(argument.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double share);
        if (isNumber && share is >= 0 and <= 1)
            return share;

        string name = ((OptionResult)argument.Parent!).Option.Name;
        argument.AddError($"{name} takes a number from 0 to 1, but was given otherwise. Give for example {name} 0.9, with a point.");
        return null;
    }
}

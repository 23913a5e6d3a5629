using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpenMed.Cli.Detection;

namespace OpenMed.Cli.Commands;

/// <summary>The options that say how to find.</summary>
internal sealed class DetectorOptions
{
    // Takes about 20 MB with the entities of dense lines, so that the tool stays under 250 MB.
    private const int RecentTexts = 32_768;

    private readonly PolicyOptions _policy = new();

    private readonly Option<string?> _model = CommonOptions.Named(new("--model")
    {
        HelpName = "folder",
        Description = CommonOptions.ModelFolderText,
    });

    private readonly Option<string?> _variant = new("--variant")
    {
        HelpName = "name",
        Description = "The variant of the model: fp32, int8 or fp16, with -optimized behind it for a fast-loading copy. The default is the "
            + "preferred one: 'openmed models show' says which, and why.",
    };

    private readonly Option<float?> _threshold = new("--threshold")
    {
        HelpName = "score",
        Description = "The lowest score, from 0 to 1. The default is what the policy says for each label.",
        CustomParser = ParseThreshold,
    };

    private readonly Option<int?> _threads = new("--threads")
    {
        HelpName = "count",
        CustomParser = argument => OptionText.Count(argument, "2"),
        Description = "How many threads the model uses. The default is one for each core.",
    };

    private readonly Option<int?> _window = new("--window")
    {
        HelpName = "tokens",
        CustomParser = argument => OptionText.Count(argument, "256"),
        Description = "The longest window, in tokens. The default is the model's limit.",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _policy.AddTo(command);
        command.Add(_model);
        command.Add(_variant);
        command.Add(_threshold);
        command.Add(_threads);
        command.Add(_window);
    }

    /// <summary>Reads the options.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="hasManyTexts">Whether the inputs hold many texts that may come again.</param>
    /// <param name="terminal">The streams.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="UsageException">A value is out of range.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing or wrong.</exception>
    public DetectorSettings Read(ParseResult result, bool hasManyTexts, Terminal terminal)
    {
        float? threshold = result.GetValue(_threshold);
        if (threshold is not (null or >= 0 and <= 1))
        {
            throw new UsageException(FormattableString.Invariant(
                $"--threshold must be from 0 to 1, but was {threshold}. Give for example --threshold 0.5."));
        }

        return new DetectorSettings(
            _policy.Read(result, terminal),
            result.GetValue(_model),
            result.GetValue(_variant),
            threshold,
            result.GetValue(_threads),
            result.GetValue(_window),
            hasManyTexts ? RecentTexts : 0);
    }

    // In the culture of the user 0.1 may be read as 1, a threshold that masks nothing.
    private static float? ParseThreshold(ArgumentResult argument)
    {
        if (float.TryParse(argument.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out float threshold))
            return threshold;

        argument.AddError("--threshold takes a number, but was given otherwise. Give for example --threshold 0.5, with a point.");
        return default;
    }
}

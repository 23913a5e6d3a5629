using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace OpenMed.Cli.Commands;

/// <summary>Reads the values of options; what cannot be read is an error of the command line that names its option.</summary>
internal static class OptionText
{
    /// <summary>Reads one of a few words.</summary>
    /// <typeparam name="T">The words, in any case. Those that the help does not show are none.</typeparam>
    /// <param name="argument">What was given.</param>
    /// <returns>The value.</returns>
    public static T Enum<T>(ArgumentResult argument)
        where T : struct, Enum =>
        Word(argument) is { } word ? System.Enum.Parse<T>(word, ignoreCase: true) : default;

    /// <summary>Reads one of the words that the help shows, with | between them.</summary>
    /// <param name="argument">What was given.</param>
    /// <returns>The word as the help shows it; null when it is none of them.</returns>
    public static string? Word(ArgumentResult argument) =>
        Word(argument, ((OptionResult)argument.Parent!).Option.HelpName!.Split('|'));

    /// <summary>Reads one of a few words.</summary>
    /// <param name="argument">What was given.</param>
    /// <param name="words">The words, in any case.</param>
    /// <returns>The word as it stands there; null when it is none of them.</returns>
    public static string? Word(ArgumentResult argument, IReadOnlyList<string> words)
    {
        Option option = ((OptionResult)argument.Parent!).Option;
        string? word = words.FirstOrDefault(each => each.Equals(argument.Tokens[0].Value, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            argument.AddError(
                $"{option.Name} takes one of {string.Join(", ", words)}, but was given otherwise. "
                + $"Give for example {option.Name} {words[0]}.");
        }

        return word;
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="argument">What was given.</param>
    /// <param name="example">A number that makes sense.</param>
    /// <returns>The number.</returns>
    public static int? Count(ArgumentResult argument, string example)
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count))
            return count;

        string name = ((OptionResult)argument.Parent!).Option.Name;
        argument.AddError($"{name} takes a whole number, but was given otherwise. Give for example {name} {example}.");
        return null;
    }
}

using System.CommandLine.Parsing;

namespace OpenMed.Cli.Commands;

/// <summary>Reads the value of an option that is one of a few words.</summary>
internal static class EnumText
{
    /// <summary>Reads it; reports an error of the command line when it is none of them.</summary>
    /// <typeparam name="T">The words, in any case.</typeparam>
    /// <param name="argument">What was given.</param>
    /// <returns>The value.</returns>
    public static T Parse<T>(ArgumentResult argument)
        where T : struct, Enum
    {
        string text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (!char.IsAsciiDigit(text.FirstOrDefault()) && Enum.TryParse(text, ignoreCase: true, out T value))
            return value;

        string names = string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()));
        argument.AddError($"There is no value '{text}' for this option. Pass one of: {names}.");
        return default;
    }
}

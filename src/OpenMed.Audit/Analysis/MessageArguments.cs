using System.Text.RegularExpressions;

namespace OpenMed.Audit.Analysis;

/// <summary>Finds in a message what was put into its form.</summary>
internal static partial class MessageArguments
{
    /// <summary>Takes a message apart.</summary>
    /// <param name="form">The form, with holes <c>{0}</c>, <c>{1}</c> and so on.</param>
    /// <param name="message">The message.</param>
    /// <returns>The values of the holes by their number; null when the message is not of the form.</returns>
    public static IReadOnlyDictionary<int, string>? Read(string form, string message)
    {
        string pattern = Hole().Replace(
            Regex.Escape(form),
            hole => $"(?<a{hole.Groups["number"].Value}>.*)");
        Match match = Regex.Match(message, $"^{pattern}$", RegexOptions.Singleline | RegexOptions.CultureInvariant);
        return !match.Success ? null : match.Groups.Values
            .Where(group => group.Name[0] == 'a')
            .ToDictionary(group => int.Parse(group.Name[1..], System.Globalization.CultureInfo.InvariantCulture), group => group.Value);
    }

    /// <summary>Puts values into a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="arguments">The values by number.</param>
    public static string Fill(string form, IReadOnlyDictionary<int, string> arguments) => FormHole().Replace(
        form, hole => arguments.GetValueOrDefault(int.Parse(hole.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture), hole.Value));

    // Escaped is the brace that opens alone.
    [GeneratedRegex(@"\\\{(?<number>\d+)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{(?<number>\d+)\}")]
    private static partial Regex FormHole();
}

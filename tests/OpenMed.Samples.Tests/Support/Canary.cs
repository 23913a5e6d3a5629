using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenMed.Samples.Support;

/// <summary>Made-up personal data, and the search for it in all forms that a log may give it.</summary>
internal static partial class Canary
{
    public const string Patient = "Anna Ellison";
    public const string User = "Margaret Holloway";
    public const string Email = "anna.ellison@example.com";

    // Of the range 900 up no number is given out, 078-05-1120 is withdrawn: https://www.ssa.gov/employer/randomizationfaqs.html. This one was never given out either.
    public const string Ssn = "536-90-4399";
    public const string Dob = "1980-02-29";

    // 555-0100 to 555-0199 are for fiction.
    public const string Phone = "(937) 555-0148";

    // The test card of the payment providers.
    public const string Card = "4111 1111 1111 1111";

    // The example of ISO 13616.
    public const string Iban = "GB82WEST12345698765432";

    /// <summary>All, with those parts that tell who it is.</summary>
    public static IReadOnlyList<string> All { get; } = [Patient, "Ellison", User, "Holloway", Email, Ssn, Dob, Phone, Card, Iban];

    /// <summary>Those of them that a text shows, as they are, percent-encoded once or twice, escaped as in JSON, or with other separators.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> In(string text)
    {
        string shown = Squeeze(Uri.UnescapeDataString(Uri.UnescapeDataString(Escape().Replace(text, Character))));
        return All.Where(canary => shown.Contains(Squeeze(canary), StringComparison.Ordinal));
    }

    /// <summary>The lines of a text that show one, each with the canary before it.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Lines(string text) =>
        text.Split('\n').SelectMany(line => In(line).Select(canary => $"'{canary}' is in: {line}"));

    // Letters and digits alone.
    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character)) squeezed.Append(char.ToLowerInvariant(character));
        }

        return squeezed.ToString();
    }

    private static string Character(Match escape) =>
        ((char)ushort.Parse(escape.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex(@"\\u(?<code>[0-9A-Fa-f]{4})")]
    private static partial Regex Escape();
}

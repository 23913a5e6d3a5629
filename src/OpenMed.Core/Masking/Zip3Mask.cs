using System.Buffers;
using System.Text;

namespace OpenMed.Masking;

/// <summary>The first three digits of a US ZIP code, and stars; the label for postcodes of another form and for all else.</summary>
internal sealed class Zip3Mask : IValueMask
{
    private const int ShownCount = 3;
    private const string PostcodeLabel = "postcode";

    // Areas of 20,000 people or fewer in the Census of 2000: HHS, Guidance Regarding Methods for De-identification of Protected Health
    // Information in Accordance with the HIPAA Privacy Rule (2012), section 3.3. 45 CFR 164.514(b)(2)(i)(B) has them changed to 000.
    private static readonly HashSet<string> Restricted = new(StringComparer.Ordinal)
    {
        "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878", "879", "884", "890", "893",
    };

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
        if (label != PostcodeLabel || !IsZip(original))
        {
            LabelMask.Instance.Append(target, label, original);
            return;
        }

        string area = original[..ShownCount].ToString();
        target.Append(Restricted.Contains(area) ? "000" : area);
        foreach (char unit in original[ShownCount..]) target.Append(char.IsAsciiDigit(unit) ? '*' : unit);
    }

    // Five digits, or five and four.
    private static bool IsZip(ReadOnlySpan<char> text) =>
        text.Length is 5 or 10
        && !text[..5].ContainsAnyExcept(Digits)
        && (text.Length == 5 || (text[5] is '-' or ' ' && !text[6..].ContainsAnyExcept(Digits)));
}

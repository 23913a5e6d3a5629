using System.Globalization;
using System.Text;

namespace OpenMed.Evaluation;

/// <summary>Makes a text of unknown origin safe for a page: what is no character of HTML, or turns the direction of what follows, is shown as an
/// escape, for example <c>\u202E</c>. Markup is the page writer's to escape.</summary>
internal static class PageText
{
    /// <summary>Makes it safe.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One line; line ends and tabs are spaces.</returns>
    public static string Of(ReadOnlySpan<char> text)
    {
        StringBuilder safe = new(text.Length);
        while (!text.IsEmpty)
        {
            bool isWhole = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!isWhole || IsUnsafe(rune)) AppendEscapes(safe, text[..length]);
            else safe.Append(Rune.IsWhiteSpace(rune) ? " " : text[..length]);
            text = text[length..];
        }

        return safe.ToString();
    }

    // Controls, noncharacters, and the bidirectional controls of Unicode Standard Annex 9, section 2.
    private static bool IsUnsafe(Rune rune) => rune.Value is
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE
        || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune));

    private static void AppendEscapes(StringBuilder safe, ReadOnlySpan<char> units)
    {
        foreach (char unit in units) safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
    }
}

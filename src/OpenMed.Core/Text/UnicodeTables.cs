using System.Globalization;
using System.Text;

namespace OpenMed.Text;

/// <summary>Character classes as the reference tokenizer (Hugging Face tokenizers, in Rust) sees them: its tables are those of Unicode 8, so
/// punctuation, marks and format characters that came later, or were others then, are none to it.</summary>
internal static class UnicodeTables
{
    private static readonly Lazy<(int[] Firsts, int[] Lasts)> SinceUnicode8 = new(ReadSinceUnicode8);

    /// <summary>The Unicode property White_Space, as Rust's <c>char::is_whitespace</c>. .NET's own differs by version.</summary>
    /// <param name="unit">A UTF-16 unit; the property holds no character outside the BMP.</param>
    public static bool IsWhiteSpace(char unit) =>
        unit < 0x80
            ? unit is ' ' or (>= '\t' and <= '\r')
            : unit is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A')
                or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Whether BERT counts a character as punctuation: all of P*, and every ASCII symbol.</summary>
    /// <param name="character">The character.</param>
    public static bool IsBertPunctuation(Rune character)
    {
        if (character.IsAscii) return !char.IsAsciiLetterOrDigit((char)character.Value) && character.Value is > 0x20 and < 0x7F;

        // Punctuation in Unicode 8; a symbol and a mark since.
        if (character.Value is 0x166D or 0x111C9) return true;

        return Rune.GetUnicodeCategory(character) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
            && !IsSinceUnicode8(character);
    }

    /// <summary>Whether BERT removes a character: control, format, private use and surrogate characters but no white space.</summary>
    /// <param name="character">The character.</param>
    public static bool IsBertControl(Rune character) =>
        character.Value is not ('\t' or '\n' or '\r')
        && Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        && !IsSinceUnicode8(character);

    /// <summary>Whether a character is a non-spacing mark.</summary>
    /// <param name="character">The character.</param>
    public static bool IsNonSpacingMark(Rune character) =>
        // Two that were in Unicode 8 and are spacing marks since.
        character.Value is 0x1734 or 0x1171E
        || (Rune.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark && !IsSinceUnicode8(character));

    /// <summary>Whether BERT makes a word of its own of a character: the CJK ideographs.</summary>
    /// <param name="character">The character.</param>
    public static bool IsIdeograph(Rune character) => character.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F)
        or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B920 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    /// <summary>The character that starts at a unit; a lone surrogate is U+FFFD.</summary>
    /// <param name="units">The units.</param>
    /// <param name="unitIndex">Where it starts.</param>
    /// <param name="unitCount">1 or 2: how many units it has.</param>
    public static Rune RuneAt(ReadOnlySpan<char> units, int unitIndex, out int unitCount)
    {
        Rune.DecodeFromUtf16(units[unitIndex..], out Rune character, out unitCount);
        return character;
    }

    private static bool IsSinceUnicode8(Rune character)
    {
        (int[] firsts, int[] lasts) = SinceUnicode8.Value;
        int range = Array.BinarySearch(firsts, character.Value);
        if (range < 0) range = ~range - 1;
        return range >= 0 && character.Value <= lasts[range];
    }

    private static (int[] Firsts, int[] Lasts) ReadSinceUnicode8()
    {
        int[][] ranges = [.. UnicodeData.ReadLines("CharactersSinceUnicode8.txt")];
        return ([.. ranges.Select(range => range[0])], [.. ranges.Select(range => range[1])]);
    }
}

using System.Globalization;
using System.Text;

namespace OpenMed.Text;

/// <summary>Where words begin and end in an original text: a word is a run of letters, digits, marks, low lines and the format characters
/// between them. Characters of scripts that are written without spaces are each a word.</summary>
internal static class WordBorders
{
    /// <summary>Whether a position lies inside a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The position; the ends of the text are inside no word.</param>
    public static bool IsInside(string text, int charIndex) =>
        charIndex > 0 && charIndex < text.Length
        && (char.IsSurrogatePair(text[charIndex - 1], text[charIndex])
            || (IsWord(Before(text, charIndex)) && IsWord(UnicodeTables.RuneAt(text, charIndex, out int _))));

    /// <summary>The next position to the left that is inside no word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The position.</param>
    /// <param name="limit">How far to the left at most.</param>
    public static int Left(string text, int charIndex, int limit)
    {
        while (charIndex > limit && IsInside(text, charIndex)) charIndex--;
        return charIndex;
    }

    /// <summary>The next position to the right that is inside no word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The position.</param>
    /// <param name="limit">How far to the right at most.</param>
    public static int Right(string text, int charIndex, int limit)
    {
        while (charIndex < limit && IsInside(text, charIndex)) charIndex++;
        return charIndex;
    }

    private static Rune Before(string text, int charIndex)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, charIndex), out Rune character, out int _);
        return character;
    }

    private static bool IsWord(Rune character)
    {
        if (character.IsAscii) return char.IsAsciiLetterOrDigit((char)character.Value) || character.Value == '_';

        return !IsUnspaced(character.Value) && Rune.GetUnicodeCategory(character) is UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Format;
    }

    // Thai, Lao, Myanmar, Khmer, and the scripts of Chinese and Japanese.
    private static bool IsUnspaced(int code) => code is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x2E80 and <= 0xA4CF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x20000 and <= 0x3FFFF);
}

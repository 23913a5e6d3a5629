using System.Globalization;
using System.Text;

namespace OpenMed.Masking.Surrogates;

/// <summary>Changes words in a value and leaves what stands between them.</summary>
internal static class WordRuns
{
    /// <summary>Changes each word: letters with their marks and the apostrophes between them.</summary>
    /// <param name="value">The value.</param>
    /// <param name="change">Gives what takes a word's place.</param>
    /// <param name="changeDigit">Gives what takes a digit's place.</param>
    /// <returns>The changed value.</returns>
    public static string Change(string value, Func<string, string> change, Func<char, char> changeDigit)
    {
        var changed = new StringBuilder(value.Length + 16);
        for (int charIndex = 0; charIndex < value.Length;)
        {
            int end = WordEnd(value, charIndex);
            if (end > charIndex)
                changed.Append(change(value[charIndex..end]));
            else
                changed.Append(char.IsDigit(value[charIndex]) ? changeDigit(value[charIndex]) : value[charIndex]);

            charIndex = Math.Max(end, charIndex + 1);
        }

        return changed.ToString();
    }

    /// <summary>Whether a value has no other words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="words">The words that it may have.</param>
    public static bool HasOnly(string value, HashSet<string> words)
    {
        for (int charIndex = 0; charIndex < value.Length;)
        {
            int end = WordEnd(value, charIndex);
            if (end > charIndex && !words.Contains(value[charIndex..end])) return false;

            charIndex = Math.Max(end, charIndex + 1);
        }

        return true;
    }

    /// <summary>The end of the word at a place.</summary>
    /// <param name="value">The value.</param>
    /// <param name="start">The place.</param>
    /// <returns>The place itself when no word starts there.</returns>
    public static int WordEnd(string value, int start)
    {
        int end = start;
        while (end < value.Length)
        {
            Rune.DecodeFromUtf16(value.AsSpan(end), out Rune character, out int unitCount);
            if (!IsOfWord(character, end > start) && !(end > start && IsApostrophe(value, end))) break;

            end += unitCount;
        }

        return end;
    }

    private static bool IsOfWord(Rune character, bool isInside) =>
        Rune.IsLetter(character)
        || (isInside && Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);

    private static bool IsApostrophe(string value, int charIndex) =>
        value[charIndex] is '\'' or '\u2019' && charIndex + 1 < value.Length && char.IsLetter(value[charIndex + 1]);
}

using System.Buffers;
using System.Text;

namespace OpenMed.Rules;

/// <summary>Folds digits, dashes, spaces and full-width signs to ASCII, each in its place.</summary>
internal static class TextFolding
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\u30FC");

    /// <summary>Whether a text has characters that folding may change.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNeeded(ReadOnlySpan<char> text) => !Ascii.IsValid(text);

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Takes it; as long as the text.</param>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (int charIndex = 0; charIndex < text.Length; charIndex++)
        {
            char character = text[charIndex];
            folded[charIndex] = character < 128 ? character : Fold(character);
        }
    }

    private static char Fold(char character)
    {
        if (character is >= '\uFF01' and <= '\uFF5E') return (char)(character - 0xFEE0);

        if (char.IsDigit(character)) return (char)('0' + (int)char.GetNumericValue(character));

        if (Dashes.Contains(character)) return '-';

        return character is not ('\u2028' or '\u2029' or '\u0085') && char.IsWhiteSpace(character) ? ' ' : character;
    }
}

using System.Globalization;

namespace OpenMed.Text;

/// <summary>Where grapheme clusters, what a reader sees as one character, begin and end (Unicode Standard Annex 29).</summary>
/// <remarks>Whether a place between two characters is a border can depend on all that stands before it: of a run of regional indicators, two
/// and two are a flag. So one border must be known; whoever goes from border to border through a text looks at each character once.</remarks>
internal static class ClusterBorders
{
    /// <summary>The start of the cluster that a position lies in; the position itself when it is a border.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The position, from <paramref name="border"/> to the length of the text.</param>
    /// <param name="border">A border; 0 always is one.</param>
    public static int Floor(string text, int charIndex, int border) => Around(text, charIndex, border).Start;

    /// <summary>The end of the cluster that a position lies in; the position itself when it is a border.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The position, from <paramref name="border"/> to the length of the text.</param>
    /// <param name="border">A border; 0 always is one.</param>
    public static int Ceiling(string text, int charIndex, int border) => Around(text, charIndex, border).End;

    private static (int Start, int End) Around(string text, int charIndex, int border)
    {
        if (charIndex == border || charIndex == text.Length || IsPlain(text, charIndex)) return (charIndex, charIndex);

        int start = charIndex;
        while (start > border && !IsPlain(text, start)) start--;
        while (true)
        {
            int end = start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
            if (end == charIndex) return (charIndex, charIndex);

            if (end > charIndex) return (start, end);

            start = end;
        }
    }

    // Whether a place is a border for sure, whatever else the text holds.
    private static bool IsPlain(string text, int charIndex)
    {
        if (charIndex == 0) return true;

        char before = text[charIndex - 1];
        char after = text[charIndex];
        if (before < 0x80) return after < 0x80 ? after != '\n' : Begins(after);

        return Ends(before) && (after < 0x80 || Begins(after));
    }

    // No mark, joiner, jamo, half of a pair or one of the four letters that go with the one before (Thai and Lao AM, half-width sound marks).
    private static bool Begins(char character) =>
        character is not ((>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97F') or (>= '\uD7B0' and <= '\uD7FF') or '\u0E33' or '\u0EB3' or '\uFF9E' or '\uFF9F')
        && (char.IsLetterOrDigit(character) || char.IsPunctuation(character));

    // No mark before which a consonant may go on, no sign or jamo that goes with the one behind.
    private static bool Ends(char character) =>
        character is not ('\u0D4E' or (>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97F')) && (char.IsLetterOrDigit(character) || char.IsPunctuation(character) || char.IsWhiteSpace(character));
}

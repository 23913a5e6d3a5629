using System.Globalization;

namespace OpenMed.Text;

/// <summary>Where grapheme clusters, what a reader sees as one character, begin and end (Unicode Standard Annex 29).</summary>
/// <remarks>Whether a place between two characters is a border can depend on all that stands before it: of a run of regional indicators, two
/// and two are a flag. So one border must be known; whoever goes from border to border through a text looks at each character once.</remarks>
internal static class ClusterBorders
{
    // How far back a nearer border is looked for before all is read from the known one.
    private const int SearchUnits = 1024;

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
        int limit = Math.Max(border, charIndex - SearchUnits);
        while (start > limit && !IsPlain(text, start)) start--;
        if (start > border && !IsPlain(text, start)) start = border;
        while (true)
        {
            int end = start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
            if (end == charIndex) return (charIndex, charIndex);

            if (end > charIndex) return (start, end);

            start = end;
        }
    }

    // Two ASCII characters never share a cluster, but for CR LF.
    private static bool IsPlain(string text, int charIndex) =>
        text[charIndex] < 0x80 && text[charIndex - 1] < 0x80 && text[charIndex] != '\n';
}

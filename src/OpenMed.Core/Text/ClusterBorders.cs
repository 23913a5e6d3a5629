using System.Globalization;

namespace OpenMed.Text;

/// <summary>Where grapheme clusters, what a reader sees as one character, begin and end (Unicode Standard Annex 29).</summary>
internal static class ClusterBorders
{
    // How far back a safe start is looked for; a cluster longer than that has no use and is cut.
    private const int MaxClusterUnits = 1024;

    /// <summary>The start of the cluster that a position lies in; the position itself when it is a border.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The position, from 0 to the length of the text.</param>
    public static int Floor(string text, int charIndex) => Around(text, charIndex).Start;

    /// <summary>The end of the cluster that a position lies in; the position itself when it is a border.</summary>
    /// <param name="text">The text.</param>
    /// <param name="charIndex">The position, from 0 to the length of the text.</param>
    public static int Ceiling(string text, int charIndex) => Around(text, charIndex).End;

    private static (int Start, int End) Around(string text, int charIndex)
    {
        if (charIndex == 0 || charIndex == text.Length || IsPlain(text, charIndex)) return (charIndex, charIndex);

        int start = charIndex;
        int limit = Math.Max(0, charIndex - MaxClusterUnits);
        while (start > limit && (start == charIndex || !IsPlain(text, start))) start--;
        if (start > 0 && char.IsSurrogatePair(text[start - 1], text[start])) start--;
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

using System.Globalization;
using System.Text;

namespace OpenMed.Masking;

/// <summary>The last four letters and digits, and the separators; stars for all else.</summary>
internal sealed class Last4Mask : IValueMask
{
    private const int ShownCount = 4;

    // Four of seven would be more than half.
    private const int LeastCount = 2 * ShownCount;

    private static readonly StarsMask AllStars = new();

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
        int hiddenCount = Count(original) - ShownCount;
        if (hiddenCount < LeastCount - ShownCount)
        {
            AllStars.Append(target, label, original);
            return;
        }

        while (!original.IsEmpty)
        {
            int length = StringInfo.GetNextTextElementLength(original);
            ReadOnlySpan<char> cluster = original[..length];
            bool isCounted = IsLetterOrDigit(cluster);
            if (isCounted ? hiddenCount <= 0 : IsSeparator(cluster))
                target.Append(cluster);
            else
                target.Append('*');

            if (isCounted) hiddenCount--;
            original = original[length..];
        }
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            int length = StringInfo.GetNextTextElementLength(text);
            if (IsLetterOrDigit(text[..length])) count++;
            text = text[length..];
        }

        return count;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out Rune first, out int _);
        return Rune.IsLetterOrDigit(first);
    }

    // Others, as in a password, may be a part of the value.
    private static bool IsSeparator(ReadOnlySpan<char> cluster) =>
        cluster.Length == 1 && (char.IsWhiteSpace(cluster[0]) || cluster[0] is '-' or '.' or '/' or '(' or ')' or ',' or ':' or '_');
}

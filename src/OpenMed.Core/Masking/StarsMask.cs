using System.Globalization;
using System.Text;

namespace OpenMed.Masking;

/// <summary>A star for each character (grapheme cluster).</summary>
internal sealed class StarsMask : IValueMask
{
    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
        while (!original.IsEmpty)
        {
            target.Append('*');
            original = original[StringInfo.GetNextTextElementLength(original)..];
        }
    }
}

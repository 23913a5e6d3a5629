using System.Text;

namespace OpenMed.Masking;

/// <summary>Nothing; the spaces around the value stay.</summary>
internal sealed class RemoveMask : IValueMask
{
    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
    }
}

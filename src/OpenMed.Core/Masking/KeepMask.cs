using System.Text;

namespace OpenMed.Masking;

/// <summary>The value itself.</summary>
internal sealed class KeepMask : IValueMask
{
    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original) => target.Append(original);
}

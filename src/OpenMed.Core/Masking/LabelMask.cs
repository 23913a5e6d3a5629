using System.Text;

namespace OpenMed.Masking;

/// <summary>The label in capitals and brackets: what every mask falls back to when it cannot make its own of a value.</summary>
internal sealed class LabelMask : IValueMask
{
    /// <summary>The one there is.</summary>
    public static LabelMask Instance { get; } = new();

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original) =>
        target.Append('[').Append(label.ToUpperInvariant()).Append(']');
}

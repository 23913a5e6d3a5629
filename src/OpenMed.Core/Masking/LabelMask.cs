using System.Collections.Frozen;
using System.Text;

namespace OpenMed.Masking;

/// <summary>The label in capitals and brackets: what every mask falls back to when it cannot make its own of a value.</summary>
internal sealed class LabelMask : IValueMask
{
    private static readonly FrozenDictionary<string, string> Known =
        PiiLabels.All.ToFrozenDictionary(label => label.Name, label => Written(label.Name), StringComparer.Ordinal);

    /// <summary>The one there is.</summary>
    public static LabelMask Instance { get; } = new();

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original) =>
        target.Append(Known.TryGetValue(label, out string? written) ? written : Written(label));

    private static string Written(string label) => $"[{label.ToUpperInvariant()}]";
}

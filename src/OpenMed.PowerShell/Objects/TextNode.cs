namespace OpenMed.Commands.Objects;

/// <summary>A value that is a text, or is searched as one.</summary>
/// <param name="original">What it stays when nothing is masked in it.</param>
/// <param name="convert">Makes of the masked text what stands in the place of the value.</param>
internal sealed class TextNode(object? original, Func<string, object> convert) : ValueNode
{
    private string? _masked;

    /// <summary>Whether something was masked in it.</summary>
    public bool IsChanged => _masked is not null;

    /// <summary>Takes the masked text.</summary>
    /// <param name="masked">The text.</param>
    public void Replace(string masked) => _masked = masked;

    /// <inheritdoc/>
    public override object? Build() => _masked is null ? original : convert(_masked);
}

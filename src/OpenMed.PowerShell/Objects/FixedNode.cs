namespace OpenMed.Commands.Objects;

/// <summary>A value in which nothing is searched.</summary>
/// <param name="value">The value.</param>
internal sealed class FixedNode(object? value) : ValueNode
{
    /// <inheritdoc/>
    public override object? Build() => value;
}

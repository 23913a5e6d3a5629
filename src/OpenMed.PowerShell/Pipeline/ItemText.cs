namespace OpenMed.Commands.Pipeline;

/// <summary>A text of an item of the pipeline.</summary>
/// <param name="Text">The text, with the name of its property.</param>
/// <param name="Replace">Puts a changed text in its place in the item's copy.</param>
internal sealed record ItemText(PiiText Text, Action<string> Replace)
{
    /// <summary>No text, so that logging it shows nothing.</summary>
    /// <returns>Its length alone.</returns>
    public override string ToString() => FormattableString.Invariant($"ItemText {{ Length = {Text.Text.Length} }}");
}

namespace OpenMed;

/// <summary>A text whose entities were masked, with each entity's old and new place. Immutable.</summary>
public sealed class MaskedText
{
    internal MaskedText(string text, IReadOnlyList<MaskedEntity> entities)
    {
        Text = text;
        Entities = entities;
    }

    /// <summary>The masked text.</summary>
    public string Text { get; }

    /// <summary>What was masked, by start; never overlapping. Empty when nothing was found; never null.</summary>
    public IReadOnlyList<MaskedEntity> Entities { get; }

    /// <summary>Lengths and counts alone, so that logging it shows nothing; the text is in <see cref="Text"/>.</summary>
    /// <returns>A line without any of the text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"MaskedText {{ Length = {Text.Length}, Entities = {Entities.Count} }}");
}

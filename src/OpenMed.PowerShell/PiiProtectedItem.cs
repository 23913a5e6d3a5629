namespace OpenMed.Commands;

/// <summary>A masked item of the pipeline, and what was masked in it.</summary>
/// <param name="Index">Its number in the pipeline, from 0.</param>
/// <param name="Value">The masked text, or the copy of the object with its texts masked.</param>
/// <param name="Entities">What was masked, by property and start; empty when nothing was found.</param>
public sealed record PiiProtectedItem(long Index, object? Value, IReadOnlyList<PiiProtectedEntity> Entities)
{
    /// <summary>No text, so that logging it shows nothing.</summary>
    /// <returns>Its number and counts alone.</returns>
    public override string ToString() => FormattableString.Invariant($"Item {Index}: {Entities.Count} entities");
}

using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Findings;

/// <summary>An entity and where it stands.</summary>
/// <param name="Path">The input.</param>
/// <param name="Place">Where it starts; in a field, all but the line is counted from the start of the field's value.</param>
/// <param name="Entity">What was found.</param>
/// <param name="Field">The JSON field or column; null for running text.</param>
/// <param name="Text">The entity's text, when the user asked to see it; else null.</param>
public sealed record Finding(string Path, Place Place, PiiEntity Entity, string? Field, string? Text)
{
    /// <summary>What stands around it on its line, with all that was found there masked; null unless it was asked for.</summary>
    public string? Preview { get; init; }

    /// <summary>No text, so that logging a finding shows nothing.</summary>
    /// <returns>Its place and entity alone.</returns>
    public override string ToString() => FormattableString.Invariant($"Finding {{ Place = {Place}, Entity = {Entity} }}");
}

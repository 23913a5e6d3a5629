namespace OpenMed.Commands;

/// <summary>An entity that was masked. Holds no text.</summary>
/// <param name="Label">Its label, for example <c>first_name</c>.</param>
/// <param name="Property">The property in which it stood, with the dots of its path; null for a text.</param>
/// <param name="Start">Where it started, in UTF-16 code units of the original text.</param>
/// <param name="Length">How long it was, in UTF-16 code units.</param>
/// <param name="MaskedStart">Where what took its place starts, in UTF-16 code units of the masked text.</param>
/// <param name="MaskedLength">How long that is; 0 when the entity was removed.</param>
/// <param name="Score">How sure the detector was, from 0 to 1.</param>
/// <param name="Source">The recognizer that found it, or <c>model</c>.</param>
public sealed record PiiProtectedEntity(
    string Label, string? Property, int Start, int Length, int MaskedStart, int MaskedLength, float Score, string Source)
{
    /// <summary>In short, for views.</summary>
    /// <returns>Its label and place.</returns>
    public override string ToString() => FormattableString.Invariant($"{Label} {Start}+{Length}");
}

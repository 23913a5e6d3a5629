namespace OpenMed.Merging;

/// <summary>A part of a text that an entry of the allow list matches.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units of the text.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="Label">The only label it concerns; null means all.</param>
internal readonly record struct AllowedPart(int Start, int End, string? Label);

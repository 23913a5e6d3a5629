namespace OpenMed.Rules.Finance;

/// <summary>A line with one number in it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Label">The label of the number; null when nothing is to be found.</param>
/// <param name="Start">Where the number starts.</param>
/// <param name="Length">How long it is.</param>
internal sealed record GeneratedLine(string Text, string? Label, int Start, int Length);

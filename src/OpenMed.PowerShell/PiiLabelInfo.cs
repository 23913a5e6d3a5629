namespace OpenMed.Commands;

/// <summary>An entity type, and how a policy treats it.</summary>
/// <param name="Name">The name, for example <c>first_name</c>.</param>
/// <param name="Category">What kind of fact it is; null for a label that the policy itself adds.</param>
/// <param name="Description">One line that says what falls under it; empty for a label that the policy itself adds.</param>
/// <param name="Found">Whether the policy looks for it.</param>
/// <param name="Threshold">The lowest score with which it counts, from 0 to 1.</param>
/// <param name="Mask">What takes its place.</param>
public sealed record PiiLabelInfo(string Name, PiiCategory? Category, string Description, bool Found, float Threshold, PiiMask Mask);

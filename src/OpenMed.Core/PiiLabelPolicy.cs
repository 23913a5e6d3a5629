namespace OpenMed;

/// <summary>What a policy says about one label.</summary>
/// <param name="Find">Whether entities of the label are found at all.</param>
/// <param name="Threshold">The lowest score that counts, from 0 to 1.</param>
/// <param name="Mask">What takes their place.</param>
/// <param name="Above">For <c>age</c>: only ages above this many years count; null means all.</param>
/// <param name="UsesModel">Whether the model's word counts for the label; else recognizers and lists alone find it.</param>
public sealed record PiiLabelPolicy(bool Find, float Threshold, PiiMask Mask, int? Above = null, bool UsesModel = true)
{
    /// <summary>Whether the texts are lines that programs write, as in the profile <c>logs</c>: a name of the model's must then look like one.</summary>
    internal bool IsForPrograms { get; init; }
}

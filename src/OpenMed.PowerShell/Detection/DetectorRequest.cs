namespace OpenMed.Commands.Detection;

/// <summary>What a detector is made for; two equal requests get the same detector.</summary>
/// <param name="PolicyPath">The policy file; null for a profile alone.</param>
/// <param name="PolicyTime">When the policy file was written, in UTC.</param>
/// <param name="PolicyLength">How many bytes it has.</param>
/// <param name="Profile">The profile, where no file counts.</param>
/// <param name="Day">The day in UTC, on which entries of the policy's lists end.</param>
/// <param name="ModelFolder">The model folder.</param>
/// <param name="ModelTime">When a file in the model folder was last written, in UTC.</param>
/// <param name="Variant">The variant; null means the folder's preferred one.</param>
/// <param name="Threshold">The lowest score, from 0 to 1; null means what the policy says.</param>
internal sealed record DetectorRequest(
    string? PolicyPath,
    DateTime PolicyTime,
    long PolicyLength,
    PiiProfile? Profile,
    DateOnly Day,
    string ModelFolder,
    DateTime ModelTime,
    string? Variant,
    float? Threshold);

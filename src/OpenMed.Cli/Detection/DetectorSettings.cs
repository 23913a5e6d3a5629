namespace OpenMed.Cli.Detection;

/// <summary>What the command line says about how to find.</summary>
/// <param name="Policy">What is found and from which score.</param>
/// <param name="ModelFolder">The model folder; null means the default model.</param>
/// <param name="Variant">The variant; null means the folder's preferred one.</param>
/// <param name="Threshold">The lowest score, from 0 to 1; null means what the policy says.</param>
/// <param name="Threads">How many threads; null means one for each core.</param>
/// <param name="WindowTokens">The longest window, in tokens; null means the model's limit.</param>
/// <param name="RecentTexts">For how many recent texts the entities are remembered.</param>
internal sealed record DetectorSettings(
    PiiPolicy Policy, string? ModelFolder, string? Variant, float? Threshold, int? Threads, int? WindowTokens, int RecentTexts);

namespace OpenMed.Inference;

/// <summary>How a classifier runs.</summary>
/// <param name="Threads">How many threads one batch uses; null means one for each core.</param>
/// <param name="BatchTokens">How many tokens, padding included, go through the model in one batch.</param>
internal sealed record ClassifierOptions(int? Threads, int BatchTokens);

namespace OpenMed.Inference;

/// <summary>How a classifier runs its model.</summary>
/// <param name="Threads">How many threads one batch uses; null means one for each core.</param>
/// <param name="BatchTokens">How many tokens, padding included, go through the model at once; a longer window runs alone.</param>
internal sealed record ClassifierOptions(int? Threads, int BatchTokens);

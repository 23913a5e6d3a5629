namespace OpenMed;

/// <summary>How long a model variant takes for one text on this machine, with one thread for each core. For information: it has no limit.</summary>
/// <param name="TokenCount">How many tokens the text has, [CLS] and [SEP] included.</param>
/// <param name="RunCount">How many runs were timed, after a first one that was not; at least 3.</param>
/// <param name="P50">The median.</param>
/// <param name="P95">The time that 95 of 100 runs keep; the longest when there were fewer than 20 runs.</param>
public sealed record PiiModelLatency(int TokenCount, int RunCount, TimeSpan P50, TimeSpan P95);

namespace OpenMed.Installation.Sources;

/// <summary>What a source says of a file without giving it.</summary>
/// <param name="ByteCount">Its length in bytes; null when the source does not say.</param>
/// <param name="ETag">The mark of this version of it; null when there is none.</param>
internal sealed record FileFacts(long? ByteCount, string? ETag);

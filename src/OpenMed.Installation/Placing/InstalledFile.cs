namespace OpenMed.Installation.Placing;

/// <summary>A file as it was when it was installed.</summary>
/// <param name="Name">Its name in the model folder.</param>
/// <param name="Address">Where it came from, without query string.</param>
/// <param name="ETag">The source's mark of its version; null when there was none.</param>
/// <param name="ByteCount">Its length in bytes.</param>
/// <param name="Sha256">Its SHA-256, 64 lower-case hexadecimal digits.</param>
internal sealed record InstalledFile(string Name, string Address, string? ETag, long ByteCount, string Sha256);

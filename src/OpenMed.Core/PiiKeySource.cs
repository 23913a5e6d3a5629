namespace OpenMed;

/// <summary>Where a policy's key lies. Holds no key.</summary>
/// <param name="File">The key file's full path, or the path as written when the policy came as a text; null when
/// <paramref name="Environment"/> is given.</param>
/// <param name="Environment">The name of the environment variable that holds the key; null when <paramref name="File"/> is given.</param>
public sealed record PiiKeySource(string? File, string? Environment);

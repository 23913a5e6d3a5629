namespace OpenMed.Installation.Support;

/// <summary>A request that the server got.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path with its query string, as it was sent.</param>
/// <param name="Headers">The headers, by name in any case.</param>
internal sealed record ServerRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The last part of the path.</summary>
    public string FileName => Path.Split('?')[0].Split('/')[^1];

    /// <summary>A header, or null.</summary>
    public string? this[string header] => Headers.GetValueOrDefault(header);
}

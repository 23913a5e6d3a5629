using System.Collections.Concurrent;

namespace OpenMed.Masking.Surrogates;

/// <summary>The embedded lists of stand-ins: common and invented names, a line each. Safe for use by many threads.</summary>
internal static class WordLists
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Lists = new(StringComparer.Ordinal);

    /// <summary>Given names that women have.</summary>
    public static IReadOnlyList<string> FemaleFirstNames => Of("FemaleFirstNames");

    /// <summary>Given names that men have.</summary>
    public static IReadOnlyList<string> MaleFirstNames => Of("MaleFirstNames");

    /// <summary>Family names.</summary>
    public static IReadOnlyList<string> LastNames => Of("LastNames");

    /// <summary>A list.</summary>
    /// <param name="name">Its file in the folder <c>Lists</c>, without the extension.</param>
    /// <returns>Its lines.</returns>
    public static IReadOnlyList<string> Of(string name) => Lists.GetOrAdd(name, Read);

    private static IReadOnlyList<string> Read(string name)
    {
        using Stream stream = typeof(WordLists).Assembly.GetManifestResourceStream($"OpenMed.Masking.Surrogates.Lists.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}

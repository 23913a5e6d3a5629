using System.Text.RegularExpressions;

namespace OpenMed.Benchmarks.Peers;

/// <summary>The usual way: a compiled regular expression for each kind of entity runs over each text. Twelve kinds, without checksums and context.</summary>
internal sealed class RegexRules
{
    private static readonly string[] Patterns =
    [
        @"\b[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}\b",
        @"\b(?:\d[ -]?){13,19}\b",
        @"\b\d{3}-\d{2}-\d{4}\b",
        @"\b(?:\d{1,3}\.){3}\d{1,3}\b",
        @"\b(?:[0-9A-Fa-f]{1,4}:){2,7}[0-9A-Fa-f]{0,4}\b",
        @"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b",
        @"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",
        @"(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b",
        @"\bhttps?://[^\s""]+",
        @"\b(?:AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{36}|eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)\b",
        @"(?i)\b(?:password|passwd|pwd)[""']?\s*[:=]\s*[""']?[^\s""',;]+",
        @"\b\d{1,2}/\d{1,2}/\d{2,4}\b",
    ];

    private readonly Regex[] _patterns =
        [.. Patterns.Select(pattern => new Regex(pattern, RegexOptions.Compiled | RegexOptions.CultureInvariant))];

    /// <summary>Counts the matches in texts.</summary>
    /// <param name="texts">The texts.</param>
    public int Find(IReadOnlyList<string> texts)
    {
        int count = 0;
        foreach (string text in texts)
        {
            foreach (Regex pattern in _patterns) count += pattern.Count(text);
        }

        return count;
    }
}

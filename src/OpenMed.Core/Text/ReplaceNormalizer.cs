using System.Text.RegularExpressions;

namespace OpenMed.Text;

/// <summary>Replaces what a pattern finds by a fixed content.</summary>
internal sealed class ReplaceNormalizer : INormalizer
{
    private readonly Regex _pattern;
    private readonly string _content;

    /// <summary>Makes a replacement.</summary>
    /// <param name="pattern">A regular expression without look-around and back-references, so that its time is linear.</param>
    /// <param name="content">What takes the place; may be empty.</param>
    /// <exception cref="ArgumentException">The pattern cannot be read.</exception>
    /// <exception cref="NotSupportedException">The pattern cannot be run in linear time.</exception>
    public ReplaceNormalizer(string pattern, string content)
    {
        _pattern = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        _content = content;
    }

    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        int kept = text.First;
        text.BeginRewrite();
        foreach (ValueMatch match in _pattern.EnumerateMatches(text.Units[text.First..]))
        {
            if (match.Length == 0) continue;

            int first = text.First + match.Index;
            text.Keep(kept, first - kept);
            kept = first + match.Length;
            int start = text.StartOf(first);
            int end = text.EndOf(kept - 1);
            if (_content.Length == 0) text.Remove(start, end);
            foreach (char unit in _content) text.Append(unit, start, end);
        }

        text.Keep(kept, text.End - kept);
        text.EndRewrite();
    }
}

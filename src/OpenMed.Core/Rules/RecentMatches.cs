using System.Runtime.InteropServices;

namespace OpenMed.Rules;

/// <summary>Looks back at what was just found, so that a part of it is not read again.</summary>
internal static class RecentMatches
{
    private const int Most = 8;

    /// <summary>Whether one of the last few matches of a recognizer covers a place.</summary>
    /// <param name="matches">What was found.</param>
    /// <param name="source">The recognizer's name.</param>
    /// <param name="start">Where the place starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool Cover(List<RuleMatch> matches, string source, int start, int end)
    {
        foreach (ref readonly RuleMatch match in CollectionsMarshal.AsSpan(matches)[Math.Max(0, matches.Count - Most)..])
        {
            if (match.Start <= start && match.End >= end && string.Equals(match.Source, source, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}

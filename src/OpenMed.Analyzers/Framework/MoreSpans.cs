namespace OpenMed.Analyzers.Framework;

/// <summary>What later frameworks know of spans, so that sources of the engine compile here as they are.</summary>
internal static class MoreSpans
{
    /// <summary>Whether a character stands in a span.</summary>
    /// <param name="span">The span.</param>
    /// <param name="character">The character.</param>
    public static bool Contains(this ReadOnlySpan<char> span, char character) => span.IndexOf(character) >= 0;

    /// <summary>Where the first other character stands; -1 when there is none.</summary>
    /// <param name="span">The span.</param>
    /// <param name="character">The character.</param>
    public static int IndexOfAnyExcept(this ReadOnlySpan<char> span, char character) => span.Length - span.TrimStart(character).Length is int charIndex && charIndex < span.Length ? charIndex : -1;

    /// <summary>Where the first character of a range stands; -1 when there is none.</summary>
    /// <param name="span">The span.</param>
    /// <param name="first">The first of the range.</param>
    /// <param name="last">The last of it.</param>
    public static int IndexOfAnyInRange(this ReadOnlySpan<char> span, char first, char last)
    {
        for (int charIndex = 0; charIndex < span.Length; charIndex++)
        {
            if (span[charIndex] >= first && span[charIndex] <= last) return charIndex;
        }

        return -1;
    }

    /// <summary>Whether a character of a range stands in a span.</summary>
    /// <param name="span">The span.</param>
    /// <param name="first">The first of the range.</param>
    /// <param name="last">The last of it.</param>
    public static bool ContainsAnyInRange(this ReadOnlySpan<char> span, char first, char last) => span.IndexOfAnyInRange(first, last) >= 0;

    /// <summary>Whether a character out of a range stands in a span.</summary>
    /// <param name="span">The span.</param>
    /// <param name="first">The first of the range.</param>
    /// <param name="last">The last of it.</param>
    public static bool ContainsAnyExceptInRange(this ReadOnlySpan<char> span, char first, char last)
    {
        foreach (char character in span)
        {
            if (character < first || character > last) return true;
        }

        return false;
    }
}

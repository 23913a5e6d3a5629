namespace OpenMed.Logging.Fields;

/// <summary>Which places of a text are claimed. Passes over what is claimed in next to no time, so that claims over claims cost no more than the text is long. One caller at a time.</summary>
/// <param name="length">How long the text is, in UTF-16 code units.</param>
internal sealed class ClaimedPlaces(int length)
{
    // For a claimed place one after it, up to which all are claimed; 0 for a free one.
    private readonly int[] _next = new int[length + 1];

    /// <summary>How many places were looked at, for tests of its cost.</summary>
    public long Steps { get; private set; }

    /// <summary>The first place from here on that nothing claims; the length of the text when there is none.</summary>
    /// <param name="place">Where to look from.</param>
    public int NextFree(int place)
    {
        while (_next[place] is > 0 and int next)
        {
            Steps++;
            if (_next[next] > 0) _next[place] = _next[next];
            place = next;
        }

        return place;
    }

    /// <summary>The first place from a free one on that something claims, or the end.</summary>
    /// <param name="place">The free place.</param>
    /// <param name="end">Where to look to (exclusive).</param>
    public int NextClaimed(int place, int end)
    {
        int start = place;
        while (place < end && _next[place] == 0) place++;
        Steps += place - start + 1;
        return place;
    }

    /// <summary>Whether something claims the place before one.</summary>
    /// <param name="place">The place.</param>
    public bool IsClaimedBefore(int place) => place > 0 && _next[place - 1] > 0;

    /// <summary>Claims places that are free.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The first after them.</param>
    public void Claim(int start, int end) => _next.AsSpan(start, end - start).Fill(end);
}

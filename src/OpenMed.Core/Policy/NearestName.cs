namespace OpenMed.Policy;

/// <summary>Finds the name that was meant by one that does not exist.</summary>
internal static class NearestName
{
    // A name may be missed by this many letters and still be meant; beyond it a guess misleads.
    private const int MaxDistance = 3;

    // Nobody means a name of the format by more, and the search takes the product of the lengths.
    private const int MaxLength = 100;

    /// <summary>The nearest name.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>The one that was meant; null when none is near.</returns>
    public static string? Of(string wrong, IEnumerable<string> names)
    {
        if (wrong.Length > MaxLength) return null;

        Span<char> plainWrong = stackalloc char[MaxLength];
        plainWrong = Plain(wrong, plainWrong);
        Span<char> buffer = stackalloc char[MaxLength];
        string? nearest = null;
        int least = Math.Min(MaxDistance, Math.Max(1, plainWrong.Length / 3)) + 1;
        foreach (string name in names)
        {
            if (name.Length > MaxLength) continue;

            ReadOnlySpan<char> plainName = Plain(name, buffer);
            if (Math.Abs(plainName.Length - plainWrong.Length) >= least) continue;

            int distance = Distance(plainWrong, plainName);
            if (distance >= least) continue;

            least = distance;
            nearest = name;
        }

        return nearest;
    }

    // Case and separators are what people miss most: needs_context, SSN, date-of-birth.
    private static Span<char> Plain(string name, Span<char> buffer)
    {
        int length = 0;
        foreach (char unit in name)
        {
            if (char.IsLetterOrDigit(unit)) buffer[length++] = char.ToLowerInvariant(unit);
        }

        return buffer[..length];
    }

    // Optimal string alignment: Levenshtein's distance (Soviet Physics Doklady 10, 1966) with Damerau's swap of neighbours
    // (Communications of the ACM 7, 1964) for one step; by rows.
    private static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        Span<int> beforeLast = stackalloc int[to.Length + 1];
        Span<int> last = stackalloc int[to.Length + 1];
        Span<int> row = stackalloc int[to.Length + 1];
        for (int toIndex = 0; toIndex <= to.Length; toIndex++) last[toIndex] = toIndex;

        for (int fromIndex = 1; fromIndex <= from.Length; fromIndex++)
        {
            row[0] = fromIndex;
            for (int toIndex = 1; toIndex <= to.Length; toIndex++)
            {
                bool isSame = from[fromIndex - 1] == to[toIndex - 1];
                int least = Math.Min(last[toIndex - 1] + (isSame ? 0 : 1), Math.Min(last[toIndex], row[toIndex - 1]) + 1);
                bool isSwapped = fromIndex > 1 && toIndex > 1
                    && from[fromIndex - 1] == to[toIndex - 2] && from[fromIndex - 2] == to[toIndex - 1];
                row[toIndex] = isSwapped ? Math.Min(least, beforeLast[toIndex - 2] + 1) : least;
            }

            Span<int> free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[^1];
    }
}

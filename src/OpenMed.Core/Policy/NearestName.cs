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

        string plain = Plain(wrong);
        string? nearest = null;
        int least = Math.Min(MaxDistance, Math.Max(1, plain.Length / 3)) + 1;
        foreach (string name in names)
        {
            int distance = Distance(plain, Plain(name));
            if (distance >= least) continue;

            least = distance;
            nearest = name;
        }

        return nearest;
    }

    // Case and separators are what people miss most: needs_context, SSN, date-of-birth.
    private static string Plain(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit));

    // Optimal string alignment: Levenshtein's distance (Soviet Physics Doklady 10, 1966) with Damerau's swap of neighbours
    // (Communications of the ACM 7, 1964) for one step; by rows.
    private static int Distance(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = [.. Enumerable.Range(0, to.Length + 1)];
        for (int fromIndex = 1; fromIndex <= from.Length; fromIndex++)
        {
            int[] row = new int[to.Length + 1];
            row[0] = fromIndex;
            for (int toIndex = 1; toIndex <= to.Length; toIndex++)
            {
                bool isSame = from[fromIndex - 1] == to[toIndex - 1];
                int least = Math.Min(last[toIndex - 1] + (isSame ? 0 : 1), Math.Min(last[toIndex], row[toIndex - 1]) + 1);
                bool isSwapped = fromIndex > 1 && toIndex > 1
                    && from[fromIndex - 1] == to[toIndex - 2] && from[fromIndex - 2] == to[toIndex - 1];
                row[toIndex] = isSwapped ? Math.Min(least, beforeLast[toIndex - 2] + 1) : least;
            }

            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }
}

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

    // Levenshtein, Soviet Physics Doklady 10 (1966), by rows.
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int fromIndex = 0; fromIndex < from.Length; fromIndex++)
        {
            int diagonal = row[0]++;
            for (int toIndex = 0; toIndex < to.Length; toIndex++)
            {
                int replaced = diagonal + (from[fromIndex] == to[toIndex] ? 0 : 1);
                diagonal = row[toIndex + 1];
                row[toIndex + 1] = Math.Min(replaced, Math.Min(diagonal, row[toIndex]) + 1);
            }
        }

        return row[^1];
    }
}

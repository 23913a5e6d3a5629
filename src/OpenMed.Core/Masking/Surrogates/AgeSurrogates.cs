using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for ages: at most three away, on the same side of 90, from which HIPAA has all ages made one.</summary>
internal static partial class AgeSurrogates
{
    private const int Reach = 3;
    private const int MaxDigits = 3;

    // 45 CFR 164.514(b)(2)(i)(C): ages over 89.
    private const int FirstOld = 90;

    // What has other words may hold more than an age.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "year", "years", "yr", "yrs", "y", "o", "yo", "month", "months", "mo", "mos", "week", "weeks", "wk", "wks", "day", "days", "old", "of", "age", "aged", "and",
    };

    /// <summary>An age, with the words around it.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Age(string original, KeyedDraws draws)
    {
        MatchCollection numbers = Number().Matches(original);
        if (numbers.Count == 0 || numbers.Any(number => number.Length > MaxDigits) || !WordRuns.HasOnly(original, Words)) return null;

        return Number().Replace(original, match => Near(int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), draws));
    }

    private static string Near(int age, KeyedDraws draws)
    {
        int first = Math.Max(age - Reach, age >= FirstOld ? FirstOld : Math.Min(age, 1));
        int last = age < FirstOld ? Math.Min(age + Reach, FirstOld - 1) : age + Reach;
        int near = draws.Between(first, last - 1);
        return (near >= age ? near + 1 : near).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

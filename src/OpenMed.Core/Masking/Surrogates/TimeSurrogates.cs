using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for times of day and for coordinates: other numbers that can stand there.</summary>
internal static partial class TimeSurrogates
{
    // What has other words may hold more than a time or coordinate.
    private static readonly HashSet<string> TimeWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "p", "m", "am", "pm", "h", "hrs", "hours", "o'clock", "z", "UTC", "GMT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "CET", "CEST",
    };

    private static readonly HashSet<string> CoordinateWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "lat", "latitude", "lon", "long", "longitude", "deg", "n", "s", "e", "w",
    };

    /// <summary>A time of day, with all that is no digit in it.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Time(string original, KeyedDraws draws)
    {
        MatchCollection numbers = Number().Matches(original);
        if (numbers.Count is 0 or > 4 || numbers[0].Length > 2 || !WordRuns.HasOnly(original, TimeWords)) return null;

        bool hasHalves = original.Contains('m', StringComparison.OrdinalIgnoreCase);
        return Number().Replace(original, match => match.Index == numbers[0].Index
            ? Hour(match.Length, hasHalves, draws)
            : match.Length == 2 ? Two(draws.Next(60)) : string.Concat(match.Value.Select(digit => CodeSurrogates.Digit(digit, draws))));
    }

    /// <summary>A coordinate: whole numbers stay below 60 or 180, as degrees, minutes and seconds do.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Coordinate(string original, KeyedDraws draws)
    {
        if (!Number().IsMatch(original) || !WordRuns.HasOnly(original, CoordinateWords)) return null;

        return Number().Replace(original, match => match.Length <= 3 && (match.Index == 0 || original[match.Index - 1] is not ('.' or ','))
            ? draws.Between(match.Length switch { 1 => 1, 2 => 10, _ => 100 }, match.Length switch { 1 => 9, 2 => 59, _ => 179 }).ToString(CultureInfo.InvariantCulture)
            : string.Concat(match.Value.Select(digit => CodeSurrogates.Digit(digit, draws))));
    }

    private static string Hour(int digits, bool hasHalves, KeyedDraws draws) => digits == 1
        ? draws.Between(1, 9).ToString(CultureInfo.InvariantCulture)
        : Two(hasHalves ? draws.Between(10, 12) : draws.Next(24));

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

using System.Globalization;

namespace OpenMed.Benchmarks.Input;

/// <summary>Makes lines of notes and logs, each another, of which most hold something personal.</summary>
internal static class MixedLines
{
    private const int Seed = 5;

    private static readonly string[] FirstNames = ["Maria", "Anna", "John", "Peter", "Lucy", "Omar", "Wei", "Priya", "Ivan", "Sofia", "Kofi", "Elena"];

    private static readonly string[] LastNames = ["Schmidt", "Garcia", "Okafor", "Chen", "Novak", "Silva", "Rossi", "Dubois", "Kim", "Patel", "Larsen"];

    private static readonly string[] Forms =
    [
        "Patient {0} {1} was seen on {2:00}/{3:00}/2025 by Dr. {4}, MRN {5}.",
        "2026-11-{3:00} 10:{3:00}:11 INFO user {0}.{1}@example.com logged in from 192.0.2.{2} session {5}",
        "Call {0} at 212-555-01{3:00} about invoice {5}, amount {6} EUR",
        "{1}, {0}: lives in Springfield, works as a nurse for 12 years",
        "WARN retry {3} of {5} for queue orders-{2} took {6} ms",
        "Please send the report of {0} {1} to the clinic in Boston before {2:00}/{3:00}.",
        "Backup job {5} finished with {6} files copied and {3} skipped",
    ];

    /// <summary>Makes them; the same ones each time.</summary>
    /// <param name="count">How many.</param>
    public static IEnumerable<string> Make(int count)
    {
        Random random = new(Seed);
        for (int lineIndex = 0; lineIndex < count; lineIndex++)
        {
            yield return string.Format(
                CultureInfo.InvariantCulture, Forms[random.Next(Forms.Length)], Any(FirstNames), Any(LastNames), random.Next(1, 13), random.Next(10, 29),
                Any(LastNames), random.Next(100_000, 1_000_000), random.Next(1000, 10_000));
        }

        string Any(string[] words) => words[random.Next(words.Length)];
    }
}

using System.Globalization;

namespace OpenMed.Rules.Finance;

public sealed class GeneratedNumbersTests(ITestOutputHelper output)
{
    private const int LineCount = 20_000;
    private const int Seed = 20260105;
    private const float Threshold = 0.5f;

    [Fact]
    public void Find_GeneratedLines_AreFoundAndNearMissesAreNot()
    {
        RuleSet rules = new(FinanceRecognizers.All);
        SortedDictionary<string, int> missed = [];
        SortedDictionary<string, int> wrong = [];
        int trueCount = 0;
        int foundCount = 0;
        int matchCount = 0;
        int rightCount = 0;
        foreach (GeneratedLine line in GeneratedLines.Make(LineCount, Seed))
        {
            (string Label, int Start, int Length)[] found = Find(rules, line.Text);
            if (line.Label is not null)
            {
                trueCount++;
                if (found.Contains((line.Label, line.Start, line.Length))) foundCount++;
                else Count(missed, line.Label, line.Text);
            }

            foreach ((string label, int start, int length) in found)
            {
                matchCount++;
                bool isRight = label == line.Label && start < line.Start + line.Length && line.Start < start + length;
                if (isRight) rightCount++;
                else Count(wrong, label, line.Text);
            }
        }

        double recall = foundCount / (double)trueCount;
        double precision = rightCount / (double)matchCount;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall {recall:F4} ({foundCount} of {trueCount}), precision {precision:F4} ({rightCount} of {matchCount})"));
        foreach ((string line, int count) in missed.Take(40)) output.WriteLine($"missed {count} {line}");
        foreach ((string line, int count) in wrong.Take(40)) output.WriteLine($"wrong {count} {line}");

        Assert.True(recall >= 0.995, $"Recall is {recall}.");
        Assert.True(precision >= 0.995, $"Precision is {precision}.");
    }

    private static (string Label, int Start, int Length)[] Find(RuleSet rules, string text)
    {
        List<RuleMatch> matches = [];
        rules.Find(text, [], matches);
        return
        [
            .. matches.Where(match => match.Score >= Threshold && match.Evidence != RuleEvidence.LookAlike)
                .Select(match => (match.Label, match.Start, match.Length)).Distinct(),
        ];
    }

    private static void Count(SortedDictionary<string, int> counts, string label, string text)
    {
        string key = $"{label}: {string.Concat(text.Select(character => char.IsAsciiDigit(character) ? '9' : character))}";
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}

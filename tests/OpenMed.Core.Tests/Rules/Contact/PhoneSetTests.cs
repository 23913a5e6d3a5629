using OpenMed.Accuracy;
using OpenMed.Support;

namespace OpenMed.Rules.Contact;

/// <summary>The texts of libphonenumber's own matcher tests, without their regions.</summary>
public sealed class PhoneSetTests
{
    private const double Wanted = 0.92;

    [Fact]
    public void Find_TextsOfLibphonenumber_ScoresWell()
    {
        string path = Path.Combine(TestFolders.Shared ?? string.Empty, "data", "libphonenumber_in_text.jsonl");
        Assert.SkipUnless(File.Exists(path), "The texts of libphonenumber's tests are not part of the repository.");

        RuleSet rules = new(ContactRecognizers.All);
        int goldCount = 0, foundCount = 0, entityCount = 0, rightCount = 0;
        foreach (GoldText gold in GoldText.Read(path))
        {
            RuleMatch[] phones = Phones(rules, gold.Text);
            goldCount += gold.Spans.Count;
            entityCount += phones.Length;
            foundCount += gold.Spans.Count(span => 2 * phones.Sum(phone => Overlap(span, phone)) >= span.End - span.Start);
            rightCount += phones.Count(phone => gold.Spans.Any(span => 2 * Overlap(span, phone) >= phone.Length));
        }

        double precision = (double)rightCount / entityCount, recall = (double)foundCount / goldCount;
        double f1 = 2 * precision * recall / (precision + recall);
        TestContext.Current.SendDiagnosticMessage($"precision {precision:F4}, recall {recall:F4}, F1 {f1:F4}");
        Assert.InRange(f1, Wanted, 1);
    }

    // What counts by default, each once; dates and times win.
    private static RuleMatch[] Phones(RuleSet rules, string text)
    {
        List<RuleMatch> matches = [];
        rules.Find(text, "", matches);
        RuleMatch[] counting = [.. matches.Where(match => match.Evidence != RuleEvidence.LookAlike && match.Score >= 0.5f)];
        RuleMatch[] times = [.. counting.Where(match => match.Label is "date" or "time" or "date_time" or "date_of_birth")];
        return
        [
            .. counting.Where(match => match.Label is "phone_number" or "fax_number")
                .Where(match => !times.Any(time => time.Start < match.End && match.Start < time.End))
                .DistinctBy(match => (match.Start, match.Length)),
        ];
    }

    private static int Overlap(GoldSpan span, RuleMatch match) => Math.Max(0, Math.Min(span.End, match.End) - Math.Max(span.Start, match.Start));
}

namespace OpenMed.Rules.Patterns;

public sealed class PatternRecognizerTests
{
    [Fact]
    public void Find_Form_HasItsScore()
    {
        RuleMatch match = Assert.Single(Find(Badge(), "badge B-123456 lost"));

        Assert.Equal(("employee_id", 6, 8, 0.7f, "staff-badge", RuleEvidence.Form), (match.Label, match.Start, match.Length, match.Score, match.Source, match.Evidence));
    }

    [Theory]
    [InlineData("the badge B-123456", 0.85f)]
    [InlineData("B-123456", 0)]
    [InlineData("staffBadge=B-123456", 0.85f)]
    public void Find_NeedsContext_CountsWithAWordNearIt(string text, float least)
    {
        List<RuleMatch> matches = Find(Badge() with { Context = ["badge"], NeedsContext = true }, text);

        Assert.Equal(least > 0 ? 1 : 0, matches.Count);
        Assert.All(matches, match => Assert.True(match.Score >= least && match.Evidence == RuleEvidence.Context));
    }

    [Fact]
    public void Find_FieldNameIsContext() =>
        Assert.Single(Find(Badge() with { Context = ["badge"], NeedsContext = true }, "B-123456", "staff_badge"));

    // Source: ISO/IEC 7812-1, annex B: 79927398713 passes Luhn, 79927398710 does not.
    [Theory]
    [InlineData("79927398713", RuleEvidence.Checksum, 0.96f)]
    [InlineData("79927398710", RuleEvidence.FailedChecksum, 0.2f)]
    public void Find_Validator_Decides(string text, object evidence, float score)
    {
        RuleMatch match = Assert.Single(Find(Badge() with { Pattern = "[0-9]{11}", Validator = "luhn" }, text));

        Assert.Equal(((RuleEvidence)evidence, score), (match.Evidence, match.Score));
    }

    [Fact]
    public void Find_IgnoresCase_FindsBoth() =>
        Assert.Equal(2, Find(Badge() with { IgnoresCase = true }, "b-123456 B-123457").Count);

    [Fact]
    public void Find_FullWidthDigits_PatternSeesTheTextAsItIs() => Assert.Empty(Find(Badge(), "B-\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16"));

    [Fact]
    public void New_UnknownValidator_SaysWhichThereAre() =>
        Assert.Contains("luhn", Assert.Throws<ArgumentException>(() => new PatternRecognizer(Badge() with { Validator = "lun" })).Message, StringComparison.Ordinal);

    [Fact]
    public void New_Lookahead_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => new PatternRecognizer(Badge() with { Pattern = "a(?=b)" }));

    private static PiiRecognizer Badge() => new("staff-badge", "employee_id", "B-[0-9]{6}", 0.7f, null, [], NeedsContext: false, IgnoresCase: false);

    private static List<RuleMatch> Find(PiiRecognizer definition, string text, string fieldName = "")
    {
        List<RuleMatch> matches = [];
        new RuleSet([], [new PatternRecognizer(definition)]).Find(text, fieldName, matches);
        return matches;
    }
}

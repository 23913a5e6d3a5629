using OpenMed.Support;

namespace OpenMed.Detection;

/// <summary>Ten planted misses, each of another cause, explained by the real detector.</summary>
[Trait("Kind", "model")]
public sealed class MissExplainerTests
{
    [Fact]
    public void ExplainMiss_BelowThreshold_SaysScoreAndThreshold()
    {
        PiiMissExplanation miss = Explain("The value 078051120 was read.", "078051120", """{ "model": false }""");

        Assert.False(miss.IsFound);
        Assert.Contains("its score 0.200 is below the threshold 0.300", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_LabelNotLookedFor_SaysSo()
    {
        PiiMissExplanation miss = Explain("Write to anna@example.com today.", "anna@example.com", """{ "labels": { "email": false, "url": false } }""");

        Assert.False(miss.IsFound);
        Assert.Contains("takes it for email", miss.Reason, StringComparison.Ordinal);
        Assert.Contains("does not look for its label", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_LabelNotTakenFromTheModel_SaysSo()
    {
        PiiMissExplanation miss = Explain("Her name is Margaret Ellison.", "Margaret", """{ "labels": { "first_name": { "model": false } } }""");

        Assert.False(miss.IsFound);
        Assert.Equal("first_name", miss.BestLabel);
        Assert.Contains("does not take its label from the model", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_LookAlike_SaysWhatItIs()
    {
        PiiMissExplanation miss = Explain("Chrome/120.0.6099.109 Safari", "120.0.6099.109", """{ "model": false }""");

        Assert.False(miss.IsFound);
        Assert.Contains("takes it for version", miss.Reason, StringComparison.Ordinal);
        Assert.Contains("is none", miss.Reason, StringComparison.Ordinal);
    }

    // The last digit of a test card, changed.
    [Fact]
    public void ExplainMiss_FailedChecksum_SaysSo()
    {
        PiiMissExplanation miss = Explain("Batch 4111111111111112 was sent.", "4111111111111112", """{ "model": false }""");

        Assert.False(miss.IsFound);
        Assert.Contains("checksum fails", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_AllowList_SaysSo()
    {
        PiiMissExplanation miss = Explain(
            "Write to support@example.com today.", "support@example.com", """{ "allow": [ { "text": "support@example.com", "reason": "Public." } ] }""");

        Assert.False(miss.IsFound);
        Assert.Contains("allow list removes it", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_Overruled_SaysByWhat()
    {
        PiiMissExplanation miss = Explain(
            "Reach me at anna.berg@example.com.", "anna.berg", """{ "model": false, "deny": [ { "text": "anna.berg@example.com", "label": "unique_id", "reason": "Test." } ] }""");

        Assert.True(miss.IsFound);
        Assert.Contains("found, as unique_id", miss.Reason, StringComparison.Ordinal);
        Assert.Contains("takes it for email. Dropped: all of it is named by deny-list as unique_id", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_AgeThatThePolicyAllows_SaysSo()
    {
        PiiMissExplanation miss = Explain("A 45-year-old man.", "45", """{ "profile": "hipaa" }""");

        Assert.False(miss.IsFound);
        Assert.Contains("only looks for higher ages", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_NoFormKnown_SaysWhatTheModelThinks()
    {
        PiiMissExplanation miss = Explain("The kettle is blue and the lamp is green.", "kettle", "{}");

        Assert.False(miss.IsFound);
        Assert.NotNull(miss.BestLabel);
        Assert.Empty(miss.Candidates);
        Assert.Contains("No recognizer knows its form", miss.Reason, StringComparison.Ordinal);
        Assert.Contains($"the best of its labels, {miss.BestLabel},", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_PolicyWithoutModel_SaysSo()
    {
        PiiMissExplanation miss = Explain("Her name is Margaret Ellison.", "Margaret", """{ "model": false }""");

        Assert.False(miss.IsFound);
        Assert.Null(miss.BestLabel);
        Assert.Contains("The policy does not ask the model", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_OnlyAPartFound_SaysWhich()
    {
        PiiMissExplanation miss = Explain("Mail anna@example.com about kettles.", "anna@example.com about", """{ "model": false }""");

        Assert.False(miss.IsFound);
        Assert.StartsWith("Only a part is found, as email.", miss.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainMiss_NoLettersOrDigits_SaysSo() =>
        Assert.Contains("nothing to find", Explain("one ... two", "...", """{ "model": false }""").Reason, StringComparison.Ordinal);

    private static PiiMissExplanation Explain(string text, string part, string policy)
    {
        var parsed = PiiPolicy.Parse(policy);
        using var detector = new PiiDetector(new PiiDetectorOptions { Policy = parsed, Model = parsed.UsesModel ? PiiModel.Open(TestFolders.Mini) : null });
        return detector.ExplainMiss(new PiiText(text), text.IndexOf(part, StringComparison.Ordinal), part.Length, TestContext.Current.CancellationToken);
    }
}

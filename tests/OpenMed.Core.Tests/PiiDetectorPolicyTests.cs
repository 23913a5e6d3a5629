namespace OpenMed;

/// <summary>The detector with policies that ask no model.</summary>
public sealed class PiiDetectorPolicyTests
{
    [Fact]
    public void Find_NoModelAsked_NeedsNone()
    {
        using PiiDetector detector = Detector("""{ "model": false }""");

        detector.Warmup();

        Assert.Equal(["email", "ipv4"], Labels(detector.Find("jane@example.com from 192.0.2.1")));
        Assert.Throws<InvalidOperationException>(() => detector.Model);
    }

    [Fact]
    public void Find_FieldNames_SayWhatTheValuesAre()
    {
        using PiiDetector detector = Detector("""{ "model": false }""");

        IReadOnlyList<IReadOnlyList<PiiEntity>> entities = detector.Find([new PiiText("987654321", "ssn"), new PiiText("987654321"), new PiiText("Anna Schmidt", "patientName")]);

        Assert.Equal([["ssn"], [], ["first_name", "last_name"]], entities.Select(Labels));
    }

    [Fact]
    public void Find_RememberedTexts_AreToldApartByTheirFields()
    {
        using PiiDetector detector = new(new PiiDetectorOptions { Policy = PiiPolicy.Parse("""{ "model": false }"""), RecentTexts = 100 });

        for (int round = 0; round < 2; round++)
        {
            Assert.Equal(["ssn"], Labels(detector.Find([new PiiText("987654321", "ssn")])[0]));
            Assert.Empty(detector.Find("987654321"));
        }
    }

    [Fact]
    public void Find_TextThatDoesNotAskTheModel_IsLeftToTheRules()
    {
        using PiiDetector detector = new(new PiiDetectorOptions { Model = PiiModel.Open(Support.TestFolders.Mini), RecentTexts = 10 });

        for (int round = 0; round < 2; round++)
        {
            IReadOnlyList<IReadOnlyList<PiiEntity>> entities = detector.Find(
                [new PiiText("Anna Schmidt lives here") { AsksModel = false }, new PiiText("Anna Schmidt lives here"), new PiiText("987654321", "ssn") { AsksModel = false }]);

            Assert.Equal([[], ["first_name", "last_name"], ["ssn"]], entities.Select(Labels));
        }
    }

    [Fact]
    public void Find_LabelNotLookedFor_IsNotFound()
    {
        using PiiDetector detector = Detector("""{ "model": false, "labels": { "email": false } }""");

        Assert.Equal(["ipv4"], Labels(detector.Find("jane@example.com from 192.0.2.1")));
    }

    [Fact]
    public void Find_Lists_AddAndRemove()
    {
        using PiiDetector detector = Detector("""
            {
              "model": false,
              "allow": [{ "text": "info@example.com", "reason": "Public." }],
              "deny": [{ "text": "Project Nightjar", "label": "unique_id" }]
            }
            """);

        Assert.Equal(["email", "unique_id"], Labels(detector.Find("info@example.com or jane@example.com on Project Nightjar")));
    }

    [Fact]
    public void Find_AgesAboveOnly_LeavesTheOthers()
    {
        using PiiDetector detector = Detector("""{ "model": false, "profile": "hipaa" }""");

        Assert.Empty(detector.Find("an 89-year-old man"));
        Assert.Equal(["age"], Labels(detector.Find("a 90-year-old man")));
    }

    [Fact]
    public void Find_ThresholdOfTheOptions_CountsForAllLabels()
    {
        using PiiDetector detector = new(new PiiDetectorOptions { Policy = PiiPolicy.Parse("""{ "model": false }"""), Threshold = 0.99f });

        Assert.Empty(detector.Find("on 2026-03-18"));
    }

    [Fact]
    public void Explain_EachProposal_SaysWhatBecameOfIt()
    {
        using PiiDetector detector = Detector("""{ "model": false, "labels": { "email": false } }""");

        PiiExplanation explanation = detector.Explain(new PiiText("jane@example.com paid with 4111 1111 1111 1111"));

        Assert.Equal(["credit_debit_card"], Labels(explanation.Entities));
        Assert.Contains(explanation.Candidates, candidate => candidate is { Label: "credit_debit_card", IsKept: true, Evidence: "checksum" });
        Assert.Contains(explanation.Candidates, candidate => candidate is { Label: "email", IsKept: false } && candidate.Reason.Contains("does not look for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(3, 2)]
    public void ExplainMiss_PartOutsideTheText_Throws(int start, int length)
    {
        using PiiDetector detector = Detector("""{ "model": false }""");

        Assert.Throws<ArgumentOutOfRangeException>(() => detector.ExplainMiss(new PiiText("Anna"), start, length));
    }

    private static PiiDetector Detector(string policy) => new(new PiiDetectorOptions { Policy = PiiPolicy.Parse(policy) });

    private static string[] Labels(IReadOnlyList<PiiEntity> entities) => [.. entities.Select(entity => entity.Label)];

    [Fact]
    public void Find_AsksModelIsOff_OpensNoModelAndFindsByRules()
    {
        using var detector = new PiiDetector(new PiiDetectorOptions { Policy = PiiPolicy.Default, AsksModel = false });

        Assert.Equal("email", Assert.Single(detector.Find("Margaret, jane@example.com")).Label);
        Assert.Throws<InvalidOperationException>(() => detector.Model);
    }
}

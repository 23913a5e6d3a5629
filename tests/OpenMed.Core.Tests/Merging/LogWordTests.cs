namespace OpenMed.Merging;

public sealed class LogWordTests
{
    // The words are those that models took for names in lines of Elasticsearch, ZooKeeper, cron, Blue Gene, macOS, JUnit and Loki.
    [Theory]
    [InlineData("[INFO ][o.e.m.j.Monitor] up", "m")]
    [InlineData("name: com.tencent.browser", "tencent")]
    [InlineData("caller=loki.go:978", "loki")]
    [InlineData("3 (n.sid), LOOKING", "sid")]
    [InlineData("dn228/dn228 crond[2915]: closed", "crond")]
    [InlineData("Information: onSleep, Normal", "onSleep")]
    [InlineData("JUnit Jupiter passed", "JUnit")]
    [InlineData("o.s.Kafka - started", "Kafka")]
    public void Holds_WordOfTheProgram_IsTrue(string text, string part) => Assert.True(Holds(text, 0.99f, part));

    [Theory]
    [InlineData("Created customer Anna today", "Anna")]
    [InlineData("this is karen miller calling", "karen", "miller")]
    [InlineData("signed by J Smith", "J", "Smith")]
    [InlineData("signed by J. Smith", "J", "Smith")]
    [InlineData("signed by J.Smith", "Smith")]
    [InlineData("report of Anna.Schmidt", "Anna", "Schmidt")]
    [InlineData("Ronald McDonald", "McDonald")]
    [InlineData("ANNA called", "ANNA")]
    [InlineData("He saw Anna.", "Anna")]
    public void Holds_NameOfAPerson_IsFalse(string text, params string[] parts) => Assert.False(Holds(text, 0.99f, parts));

    [Theory]
    [InlineData("Silo S127 is active", 0.89f, "Silo")]
    [InlineData("msg: sooo bad", 0.96f, "sooo", "bad")]
    public void Holds_UnsureWord_IsTrue(string text, float score, params string[] parts) => Assert.True(Holds(text, score, parts));

    [Fact]
    public void Find_NamesInLowerCase_CountInNotesAndNotInLogs()
    {
        const string Text = "warning for torus wire";
        Candidate[] candidates = [new("first_name", 12, 17, 0.95f, PiiEntity.ModelSource, CandidateTier.Model)];

        Assert.Empty(CandidateMerger.Merge(Text, candidates, [], PiiPolicy.Of(PiiProfile.Logs).For, verdicts: null));
        Assert.Single(CandidateMerger.Merge(Text, candidates, [], PiiPolicy.Default.For, verdicts: null));
    }

    private static bool Holds(string text, float score, params string[] parts)
    {
        Candidate[] names =
        [
            .. parts.Select(part => text.IndexOf(part, StringComparison.Ordinal) is var start
                ? new Candidate("first_name", start, start + part.Length, score, PiiEntity.ModelSource, CandidateTier.Model)
                : default),
        ];
        return new LogWord(text, new SpanIndex(names)).Holds(names[0]);
    }
}

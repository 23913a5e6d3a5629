namespace OpenMed.Merging;

public sealed class ScoreDoubtTests
{
    private const string Text = "login admin as jane_doe with sid=4f2a_9c, state OfflineReplica, MRN; Dallas, TX; tx plan";

    // Values that look like words of programs by nature are not doubted for it; names of people are.
    [Theory]
    [InlineData("user_name", "jane_doe", null)]
    [InlineData("password", "jane_doe", null)]
    [InlineData("http_cookie", "sid=4f2a_9c", null)]
    [InlineData("user_name", "admin", null)]
    [InlineData("first_name", "jane_doe", ScoreDoubt.Code)]
    [InlineData("company_name", "OfflineReplica", null)]
    [InlineData("city", "OfflineReplica", ScoreDoubt.Code)]
    [InlineData("last_name", "admin", ScoreDoubt.Clinical)]
    [InlineData("medical_record_number", "MRN", ScoreDoubt.Clinical)]
    [InlineData("state", "TX", null)]
    [InlineData("state", "tx", ScoreDoubt.Clinical)]
    [InlineData("email", "jane_doe", ScoreDoubt.NoForm)]
    public void Against_WordOfProgramsOrNotes_DependsOnTheLabel(string label, string part, string? expected)
    {
        int start = Text.IndexOf(part, StringComparison.Ordinal);
        var candidate = new Candidate(label, start, start + part.Length, 0.6f, "model", CandidateTier.Model);

        Assert.Equal(expected, new ScoreDoubt(Text, [candidate], _ => new PiiLabelPolicy(Find: true, 0.35f, PiiMask.Label)).Against(candidate));
    }
}

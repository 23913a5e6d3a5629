namespace OpenMed.Merging;

public sealed class CandidateGateTests
{
    // 45 CFR 164.514(b)(2)(i)(C): ages over 89.
    [Theory]
    [InlineData("45", CandidateOutcome.AgeAllowed)]
    [InlineData("89-year-old", CandidateOutcome.AgeAllowed)]
    [InlineData("90", CandidateOutcome.Kept)]
    [InlineData("85 to 93", CandidateOutcome.Kept)]
    [InlineData("93 and 45", CandidateOutcome.Kept)]
    [InlineData("ninety", CandidateOutcome.Kept)]
    [InlineData("99999999999999999999", CandidateOutcome.Kept)]
    internal void Judge_Age_IsAllowedWhenAllItsNumbersAre(string text, CandidateOutcome expected)
    {
        var candidate = new Candidate("age", 0, text.Length, 0.9f, "model", CandidateTier.Model);
        var gate = new CandidateGate(text, [candidate], [], _ => new PiiLabelPolicy(Find: true, 0.35f, PiiMask.Label) { Above = 89 });

        Assert.Equal(expected, gate.Judge(candidate).Outcome);
    }
}

using CsCheck;

namespace OpenMed.Merging;

public sealed class CandidateMergerTests
{
    private const string Text = "Call Anna Schmidt, card 4111 1111 1111 1111; see https://example.com/anna.";
    private static readonly string[] LabelNames = ["first_name", "last_name", "phone_number", "email", "url", "date"];

    [Fact]
    public void Merge_NothingProposed_GivesNothing() => Assert.Empty(Merge());

    // One row of the precedence table a case: the stronger names the part that both claim, the weaker keeps the rest.
    [Theory]
    [InlineData(CandidateTier.Deny, CandidateTier.Checksum)]
    [InlineData(CandidateTier.Checksum, CandidateTier.Context)]
    [InlineData(CandidateTier.Context, CandidateTier.Model)]
    [InlineData(CandidateTier.Model, CandidateTier.FailedChecksum)]
    [InlineData(CandidateTier.Form, CandidateTier.FailedChecksum)]
    internal void Merge_StrongerAndWeaker_StrongerNamesWhatBothClaim(CandidateTier strong, CandidateTier weak)
    {
        Candidate stronger = Of("phone_number", "1111 1111 1111", strong, 0.5f);
        Candidate weaker = Of("date", "4111 1111 1111 1111", weak, 0.9f);

        Assert.Equal(
            [("date", "4111"), ("phone_number", "1111 1111 1111")],
            Merge(weaker, stronger).Select(Shown));
    }

    [Fact]
    public void Merge_ModelAndFormOnSamePart_ModelNamesIt() =>
        Assert.Equal("first_name", Assert.Single(Merge(Of("url", "Anna", CandidateTier.Form, 0.9f), Of("first_name", "Anna", CandidateTier.Model, 0.5f))).Label);

    [Fact]
    public void Merge_FormThatHoldsModel_FormNamesAll() =>
        Assert.Equal(
            [("url", "https://example.com/anna")],
            Merge(Of("first_name", "anna", CandidateTier.Model, 0.9f), Of("url", "https://example.com/anna", CandidateTier.Form, 0.6f)).Select(Shown));

    [Fact]
    public void Merge_SameLabelOverlapping_IsOneWithTheHigherScore()
    {
        PiiEntity entity = Assert.Single(Merge(
            Of("credit_debit_card", "4111 1111", CandidateTier.Checksum, 0.7f), Of("credit_debit_card", "1111 1111 1111", CandidateTier.Model, 0.9f)));

        Assert.Equal("4111 1111 1111 1111", Shown(entity).Part);
        Assert.Equal(0.9f, entity.Score);
    }

    [Fact]
    public void Merge_TwoProvenNamesUnderOneOfTheModel_StayTwo() =>
        Assert.Equal(
            [("email", "Anna"), ("email", "Schmidt")],
            Merge(
                Of("email", "Anna", CandidateTier.Checksum), Of("email", "Schmidt", CandidateTier.Checksum), Of("email", "Anna Schmidt", CandidateTier.Model)).Select(Shown));

    [Theory]
    [InlineData(0.49f, 0)]
    [InlineData(0.5f, 1)]
    public void Merge_Threshold_LeavesOutWhatScoresLess(float score, int count) =>
        Assert.Equal(count, Merge([Of("first_name", "Anna", CandidateTier.Model, score)], threshold: 0.5f).Count);

    [Fact]
    public void Merge_ModelWithinLookAlike_IsLowered() =>
        Assert.Equal(0.8f * 0.45f, Assert.Single(Merge(Of("first_name", "anna", CandidateTier.Model, 0.8f), Of("path", "/anna", CandidateTier.LookAlike))).Score);

    [Fact]
    public void Merge_ContextWithinLookAlike_KeepsItsScore() =>
        Assert.Equal(0.8f, Assert.Single(Merge(Of("first_name", "anna", CandidateTier.Context, 0.8f), Of("path", "/anna", CandidateTier.LookAlike))).Score);

    [Fact]
    public void Merge_ModelWhoseChecksumFails_IsLowered() =>
        Assert.Equal(0.8f * 0.45f, Assert.Single(Merge(
            [
                Of("credit_debit_card", "4111 1111 1111 1111", CandidateTier.Model, 0.8f),
                Of("credit_debit_card", "4111 1111 1111 1111", CandidateTier.FailedChecksum, 0.2f),
            ],
            threshold: 0.3f)).Score);

    [Fact]
    public void Merge_ModelNamesClosedFormThatNoRecognizerSees_IsLowered()
    {
        Assert.Equal(0.8f * 0.45f, Assert.Single(Merge(Of("email", "Anna", CandidateTier.Model, 0.8f))).Score);
        Assert.Equal(0.8f, Assert.Single(Merge(Of("email", "Anna", CandidateTier.Model, 0.8f), Of("email", "Anna", CandidateTier.Form, 0.6f))).Score);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("first_name", 0)]
    [InlineData("last_name", 1)]
    public void Merge_AllowList_RemovesWhatLiesWithin(string? label, int count)
    {
        Candidate anna = Of("first_name", "Anna", CandidateTier.Context);

        Assert.Equal(count, Merge([anna], allowed: [new AllowedPart(anna.Start - 5, anna.End, label)]).Count);
        Assert.Single(Merge([anna with { Tier = CandidateTier.Deny }], allowed: [new AllowedPart(anna.Start, anna.End, label)]));
        Assert.Single(Merge([anna with { End = anna.End + 8 }], allowed: [new AllowedPart(anna.Start, anna.End, label)]));
    }

    [Fact]
    public void Merge_AnyOrder_GivesTheSame() => Candidates().Sample(
        (candidates, seed) =>
        {
            Candidate[] shuffled = [.. candidates];
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Merge(candidates), Merge(shuffled));
        },
        iter: 2000);

    [Fact]
    public void Merge_WhateverDisagrees_NothingMaskedShrinks() => Candidates().Sample(
        (candidates, _) =>
        {
            List<Verdict> verdicts = [];
            IReadOnlyList<PiiEntity> entities = CandidateMerger.Merge(Text, candidates, [], Policy(0.3f), verdicts);
            Assert.Equal(candidates.Length, verdicts.Count);
            Assert.All(entities.Zip(entities.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            foreach (Verdict verdict in verdicts.Where(verdict => verdict.Score >= 0.3f && verdict.Candidate.Tier != CandidateTier.LookAlike))
            {
                for (int charIndex = verdict.Candidate.Start; charIndex < verdict.Candidate.End; charIndex++)
                    Assert.True(!char.IsLetterOrDigit(Text[charIndex]) || entities.Any(entity => entity.Start <= charIndex && charIndex < entity.End));
            }
        },
        iter: 2000);

    private static Gen<(Candidate[] Candidates, int Seed)> Candidates() => Gen.Select(
        Gen.Select(
            Gen.Int[0, LabelNames.Length - 1].Select(index => LabelNames[index]), Gen.Int[0, Text.Length - 1], Gen.Int[1, 25], Gen.Int[0, 10], Gen.Enum<CandidateTier>(),
            (label, start, length, score, tier) => new Candidate(label, start, Math.Min(Text.Length, start + length), score / 10f, $"{tier}", tier)).Array[0, 12],
        Gen.Int,
        (candidates, seed) => (candidates, seed));

    private static Candidate Of(string label, string part, CandidateTier tier, float score = 0.9f)
    {
        int start = Text.IndexOf(part, StringComparison.Ordinal);
        return new Candidate(label, start, start + part.Length, score, $"{tier}", tier);
    }

    private static (string Label, string Part) Shown(PiiEntity entity) => (entity.Label, Text.Substring(entity.Start, entity.Length));

    private static Func<string, PiiLabelPolicy> Policy(float threshold) => _ => new PiiLabelPolicy(Find: true, threshold, PiiMask.Label);

    private static IReadOnlyList<PiiEntity> Merge(params Candidate[] candidates) => Merge(candidates, threshold: 0);

    private static IReadOnlyList<PiiEntity> Merge(Candidate[] candidates, float threshold = 0, AllowedPart[]? allowed = null) =>
        CandidateMerger.Merge(Text, candidates, allowed ?? [], Policy(threshold), verdicts: null);
}

using OpenMed.Inference;
using OpenMed.Support;

namespace OpenMed.Models.Verification;

public sealed class LogitAgreementTests
{
    [Theory]
    [InlineData("fp32", 0, 0, 20, true)]
    [InlineData("fp32", 1e-4f, 0, 20, false)]
    [InlineData("fp32", 0, 1, 20, false)]
    [InlineData("int8", 3, 4, 20, true)]
    [InlineData("int8", 3, 5, 20, false)]
    [InlineData("int8", 3, 4, 19, false)]
    [InlineData("int8", float.PositiveInfinity, 0, 20, false)]
    [InlineData("int8", float.NaN, 0, 20, false)]
    [InlineData("fp16", 3, 4, 20, true)]
    [InlineData("fp16", 3, 5, 20, false)]
    public void Passes_IsWithinTheLimitsOfTheFormat(string format, float drift, int differing, int equal, bool passes) =>
        Assert.Equal(passes, new LogitAgreement(drift, 1000, differing, 20, equal).Passes(FormatLimits.Of(format)));

    [Fact]
    public void Passes_NothingCompared_Fails() => Assert.False(new LogitAgreement(0, 0, 0, 0, 0).Passes(FormatLimits.Of("int8")));

    [Fact]
    [Trait("Kind", "model")]
    public void Measure_TinyDebertaWithItsBattery_AgreesOnEverySentence()
    {
        LabelScheme scheme = ModelConfig.Read(TestFolders.TinyDeberta).Scheme;
        IReadOnlyList<BatteryRow> rows = ReferenceBattery.Read(TestFolders.TinyDeberta, scheme.Count).Rows;
        using OnnxTokenClassifier classifier = SomeClassifier.OpenTiny();

        LogitAgreement agreement = LogitAgreement.Measure(rows, classifier, scheme, TestContext.Current.CancellationToken);

        Assert.Equal(rows.Sum(row => row.Ids.Length), agreement.TokenCount);
        Assert.Equal((0, 20, 20), (agreement.DifferingTokens, agreement.SentenceCount, agreement.EqualSentences));
        Assert.InRange(agreement.LargestDrift, 0, 1e-4f);
    }

    [Fact]
    [Trait("Kind", "model")]
    public void Measure_ReferenceWithAnotherLabel_CountsTheTokenAndTheSentence()
    {
        LabelScheme scheme = ModelConfig.Read(TestFolders.TinyDeberta).Scheme;
        BatteryRow[] rows = [.. ReferenceBattery.Read(TestFolders.TinyDeberta, scheme.Count).Rows];
        float[] logits = [.. rows[3].Logits];
        logits[scheme.Count + 39] += 100;
        rows[3] = rows[3] with { Logits = logits };
        using OnnxTokenClassifier classifier = SomeClassifier.OpenTiny();

        LogitAgreement agreement = LogitAgreement.Measure(rows, classifier, scheme, TestContext.Current.CancellationToken);

        Assert.Equal((1, 19), (agreement.DifferingTokens, agreement.EqualSentences));
        Assert.InRange(agreement.LargestDrift, 99.9f, 100.1f);
    }
}

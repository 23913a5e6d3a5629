using System.Runtime.InteropServices;

namespace OpenMed.Models.Verification;

public sealed class VariantAdviceTests
{
    [Theory]
    [InlineData(Architecture.X64, true)]
    [InlineData(Architecture.Arm64, false)]
    public void Of_HalfBesideFull_TellsTheirSpeed(Architecture processor, bool isSlowHalf)
    {
        (PiiModelVariant? variant, string text) = VariantAdvice.Of([Report("fp32", PiiModelOutcome.Passed), Report("fp16", PiiModelOutcome.Passed)], processor);

        Assert.Equal("fp32", variant?.Name);
        Assert.Equal(isSlowHalf, text.Contains("On x86 processors 'fp16' runs at about half the speed of fp32", StringComparison.Ordinal));
        Assert.EndsWith("Measured here, 128 tokens, p50: 2.5 ms with 'fp32', 2.5 ms with 'fp16'.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PiiModelOutcome.Passed, "Use 'int8': it passed. Measured here, 128 tokens, p50: 2.5 ms with 'int8', 2.5 ms with 'fp32'.")]
    [InlineData(PiiModelOutcome.Failed, "Use 'fp32': it passed. Do not use 'int8': it failed at 'files': Cause. Cure.")]
    [InlineData(PiiModelOutcome.NotCompared, "'int8' is the variant to use, but there was nothing to compare it with, so it is not verified.")]
    public void Of_Int8First_TellsItsSpeedBesideFp32WhenItPassed(PiiModelOutcome outcome, string expected) =>
        Assert.Equal(expected, VariantAdvice.Of([Report("int8", outcome), Report("fp32", PiiModelOutcome.Passed)]).Text);

    [Fact]
    public void Of_Int8FirstAndNothingTimed_TellsNoSpeed() => Assert.Equal(
        "Use 'int8': it passed.",
        VariantAdvice.Of([Report("int8", PiiModelOutcome.Passed) with { Latencies = [] }, Report("fp32", PiiModelOutcome.Passed)]).Text);

    [Fact]
    public void Of_PreferredFails_RecommendsTheNextAndNamesIt()
    {
        (PiiModelVariant? variant, string text) = VariantAdvice.Of([Report("int8", PiiModelOutcome.Failed), Report("fp16", PiiModelOutcome.Passed)]);

        Assert.Equal("fp16", variant?.Name);
        Assert.Equal("Use 'fp16': it passed. Do not use 'int8': it failed at 'files': Cause. Cure.", text);
    }

    [Fact]
    public void Of_NothingToCompareWith_SaysSo()
    {
        (PiiModelVariant? variant, string text) = VariantAdvice.Of([Report("fp32", PiiModelOutcome.NotCompared)]);

        Assert.Equal("fp32", variant?.Name);
        Assert.Contains("it is not verified", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Fp32ThatOthersWereComparedWith_SaysSo() => Assert.Contains(
        "so it is not verified. 'fp16' was compared with it, and passed.",
        VariantAdvice.Of([Report("fp32", PiiModelOutcome.NotCompared), Report("fp16", PiiModelOutcome.Passed)]).Text,
        StringComparison.Ordinal);

    [Fact]
    public void Of_AllFail_RecommendsNone()
    {
        (PiiModelVariant? variant, string text) = VariantAdvice.Of([Report("fp32", PiiModelOutcome.Failed)]);

        Assert.Null(variant);
        Assert.StartsWith("None of the verified variants is to be used.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LargeFile_RecommendsACopy() => Assert.Contains(
        "Make an optimized copy of it", VariantAdvice.Of([Report("fp32", PiiModelOutcome.Passed, byteCount: 566_000_000)]).Text, StringComparison.Ordinal);

    private static PiiModelReport Report(string name, PiiModelOutcome outcome, long byteCount = 1000) => new(
        new PiiModelVariant(name, name + ".onnx", byteCount, IsOptimized: false),
        [new PiiModelCheck("files", "1", string.Empty, outcome, outcome == PiiModelOutcome.Passed ? string.Empty : "Cause. Cure.")],
        [new PiiModelLatency(128, 5, TimeSpan.FromMilliseconds(2.5), TimeSpan.FromMilliseconds(3))]);
}

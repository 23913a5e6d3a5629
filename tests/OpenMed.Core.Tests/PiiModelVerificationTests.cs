using OpenMed.Support;

namespace OpenMed;

[Trait("Kind", "model")]
public sealed class PiiModelVerificationTests
{
    [Fact]
    public void Of_TinyDeberta_PassesBothVariantsAndRecommendsFp32()
    {
        PiiModelVerification verification = Verify(TestFolders.TinyDeberta);

        Assert.True(verification.Passed);
        Assert.Equal(["fp32", "fp16"], verification.Reports.Select(report => report.Variant.Name));
        Assert.Equal("fp32", verification.Recommended?.Name);
        Assert.StartsWith("Use 'fp32': it passed.", verification.Recommendation, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OneVariantDamaged_NamesItAndRecommendsTheOther()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        ModelFault.FlipWeight(folder);

        PiiModelVerification verification = Verify(folder.FullPath);

        Assert.False(verification.Passed);
        Assert.Equal([PiiModelOutcome.Failed, PiiModelOutcome.Passed], verification.Reports.Select(report => report.Outcome));
        Assert.Equal("fp16", verification.Recommended?.Name);
        Assert.Contains("Do not use 'fp32': it failed at 'SHA-256 of model.onnx': The file", verification.Recommendation, StringComparison.Ordinal);
        Assert.Throws<PiiModelException>(() => PiiModel.Open(folder.FullPath));
    }

    [Fact]
    public void Of_OptimizedCopy_IsVerifiedBesideItsSource()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        _ = PiiModel.Open(folder.FullPath, "fp32").Optimize(TestContext.Current.CancellationToken);

        PiiModelVerification verification = Verify(folder.FullPath);

        Assert.True(verification.Passed, verification.Recommendation);
        Assert.Equal(["fp32-optimized", "fp32", "fp16"], verification.Reports.Select(report => report.Variant.Name));
        Assert.Equal("fp32-optimized", verification.Recommended?.Name);
    }

    [Fact]
    public void Of_NothingNamed_VerifiesTheDefaultModel() =>
        Assert.Equal(PiiModel.OpenDefault().Folder, PiiModelVerification.Of(cancellationToken: TestContext.Current.CancellationToken).Folder);

    [Fact]
    public void Of_NoSuchFolder_Throws() =>
        Assert.Contains("There is no model folder", Refuse(Path.Combine(TestFolders.Data, "none"), null), StringComparison.Ordinal);

    [Theory]
    [InlineData("config.json", "has no 'config.json'")]
    [InlineData("model.onnx", "has none of 'model.onnx'")]
    public void Of_NoModelFolder_Throws(string missing, string message)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx");
        File.Delete(folder[missing]);

        Assert.Contains(message, Refuse(folder.FullPath, null), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnknownVariant_Throws() =>
        Assert.EndsWith("Choose one of these: fp32, fp16.", Refuse(TestFolders.TinyDeberta, "int8"), StringComparison.Ordinal);

    private static PiiModelVerification Verify(string folder) =>
        PiiModelVerification.Of(folder, cancellationToken: TestContext.Current.CancellationToken);

    private static string Refuse(string folder, string? variant) =>
        Assert.Throws<PiiModelException>(() => PiiModelVerification.Of(folder, variant, TestContext.Current.CancellationToken)).Message;
}

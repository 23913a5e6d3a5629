using OpenMed.Support;

namespace OpenMed;

[Trait("Kind", "model")]
public sealed class PiiModelTests
{
    [Fact]
    public void OpenDefault_ShippedModel_SaysWhatItIs()
    {
        PiiModel model = PiiModel.OpenDefault();

        Assert.Equal("openmed-mini", model.Name);
        Assert.Equal("bert", model.Architecture);
        Assert.Equal("WordPiece (tokenizer.json)", model.Tokenizer);
        Assert.Equal(54, model.Labels.Count);
        Assert.Equal(512, model.MaxTokens);
        Assert.Equal(new PiiModelVariant("int8", "model_int8.onnx", 23_068_869, IsOptimized: false), model.Variant);
    }

    [Fact]
    public void Verify_ShippedModel_PassesAsItsCardSays()
    {
        PiiModelReport report = PiiModel.OpenDefault().Verify(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["20 of 20", "0 of 572 tokens", "20 of 20"],
            new[] { "token ids", "argmax differences", "sentences with equal spans" }.Select(name => report.Checks.Single(check => check.Name == name).Measured));
        Assert.True(report.Passed);
    }

    // Largest drift and best labels beside PyTorch's fp32 logits; 831 tokens, [CLS] and [SEP] included.
    [Theory]
    [InlineData("fp32", 0)]
    [InlineData("fp16", 2)]
    public void Verify_TinyDeberta_IsAsCloseToPyTorchAsItsFormatAllows(string variant, int mostDifferences)
    {
        PiiModelReport report = PiiModel.Open(TestFolders.TinyDeberta, variant).Verify(TestContext.Current.CancellationToken);

        string differences = report.Checks.Single(check => check.Name == "argmax differences").Measured;
        Assert.Contains(differences, Enumerable.Range(0, mostDifferences + 1).Select(count => $"{count} of 831 tokens"));
        Assert.True(report.Checks.Single(check => check.Name == "largest logit drift").Passed);
        Assert.Equal("20 of 20", report.Checks.Single(check => check.Name == "token ids").Measured);
    }

    [Fact]
    public void Tokenize_Text_GivesPiecesAtTheirPlaces()
    {
        IReadOnlyList<PiiToken> tokens = PiiModel.OpenDefault().Tokenize("Ann Ellison");

        Assert.Equal(["[CLS]", "ann", "ellison", "[SEP]"], tokens.Select(token => token.Piece));
        Assert.Equal([(0, 0), (0, 3), (4, 11), (11, 11)], tokens.Select(token => (token.Start, token.End)));
    }

    [Fact]
    public void ReleaseUnused_WeightsInUse_StayAndGiveTheSame()
    {
        using var detector = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.TinyDeberta, "fp32"), Threads = 3 });
        IReadOnlyList<PiiEntity> before = detector.Find("Ann Ellison", TestContext.Current.CancellationToken);

        PiiModel.ReleaseUnused();

        Assert.Equal(before, detector.Find("Ann Ellison", TestContext.Current.CancellationToken));
    }
}

using OpenMed.Inference;
using OpenMed.Support;

namespace OpenMed.Models.Verification;

public sealed class LogitChecksTests
{
    // Measured with ONNX Runtime 1.31.1 against PyTorch; 831 and 572 are the batteries' tokens, [CLS] and [SEP] included.
    [Theory]
    [InlineData("tiny-deberta", "model.onnx", "fp32", "0 of 831 tokens")]
    [InlineData("openmed-mini", "model_int8.onnx", "int8", "0 of 572 tokens")]
    public void Add_ModelOfTheRepository_PassesItsBattery(string name, string fileName, string format, string differences)
    {
        IReadOnlyList<PiiModelCheck> checks = Measure(name, fileName, format);

        Assert.Equal(["largest logit drift", "argmax differences", "sentences with equal spans"], checks.Select(check => check.Name));
        Assert.All(checks, check => Assert.True(check.Passed, $"{check.Name}: {check.Measured}"));
        Assert.Equal(differences, checks[1].Measured);
        Assert.Equal("20 of 20", checks[2].Measured);
    }

    [Fact]
    public void Add_HalfPrecision_DiffersOnTwoTokensAtMost()
    {
        IReadOnlyList<PiiModelCheck> checks = Measure("tiny-deberta", "model_fp16.onnx", "fp16");

        Assert.True(checks[1].Passed);
        Assert.Contains(checks[1].Measured, (string[])["0 of 831 tokens", "1 of 831 tokens", "2 of 831 tokens"]);
        Assert.Empty(checks[0].Limit);
    }

    [Fact]
    public void Add_OtherWeights_FailsDrift()
    {
        IReadOnlyList<PiiModelCheck> checks = Measure("tiny-deberta", "model_fp16.onnx", "fp32");

        Assert.False(checks[0].Passed);
    }

    private static IReadOnlyList<PiiModelCheck> Measure(string name, string fileName, string format)
    {
        string folder = name == "tiny-deberta" ? TestFolders.TinyDeberta : TestFolders.Mini;
        LabelScheme scheme = ModelConfig.Read(folder).Scheme;
        ReferenceBattery battery = ReferenceBattery.Read(folder, scheme.Count);
        using OnnxTokenClassifier classifier = SomeClassifier.Open(folder, fileName);
        CheckList checks = new();
        LogitChecks.Add(checks, battery.Rows, classifier, scheme, format, TestContext.Current.CancellationToken);
        return checks.Checks;
    }
}

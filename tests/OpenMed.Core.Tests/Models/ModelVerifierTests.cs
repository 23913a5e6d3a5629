using OpenMed.Inference;
using OpenMed.Support;

namespace OpenMed.Models;

public sealed class ModelVerifierTests
{
    // Measured with ONNX Runtime 1.31.1 against PyTorch; 831 and 572 are the batteries' tokens, [CLS] and [SEP] included.
    [Theory]
    [InlineData("tiny-deberta", "model.onnx", "fp32", "0 of 831 tokens")]
    [InlineData("openmed-mini", "model_int8.onnx", "int8", "0 of 572 tokens")]
    public void Measure_ModelOfTheRepository_PassesItsBattery(string name, string fileName, string format, string differences)
    {
        IReadOnlyList<PiiModelCheck> checks = Measure(name, fileName, format, idOffset: 0);

        Assert.Equal(["token ids", "largest logit drift", "argmax differences", "sentences with equal spans"], checks.Select(check => check.Name));
        Assert.All(checks, check => Assert.True(check.Passed, $"{check.Name}: {check.Measured}"));
        Assert.Equal(differences, checks[2].Measured);
        Assert.Equal("20 of 20", checks[3].Measured);
    }

    [Fact]
    public void Measure_HalfPrecision_DiffersOnTwoTokensAtMost()
    {
        IReadOnlyList<PiiModelCheck> checks = Measure("tiny-deberta", "model_fp16.onnx", "fp16", idOffset: 0);

        Assert.True(checks[2].Passed);
        Assert.Contains(checks[2].Measured, (string[])["0 of 831 tokens", "1 of 831 tokens", "2 of 831 tokens"]);
        Assert.Empty(checks[1].Limit);
    }

    [Fact]
    public void Measure_OtherIds_FailsThatCheckAlone()
    {
        IReadOnlyList<PiiModelCheck> checks = Measure("tiny-deberta", "model.onnx", "fp32", idOffset: 1);

        Assert.Equal([false, true, true, true], checks.Select(check => check.Passed));
        Assert.Equal("0 of 20", checks[0].Measured);
    }

    [Fact]
    public void Measure_OtherWeights_FailsDrift()
    {
        IReadOnlyList<PiiModelCheck> checks = Measure("tiny-deberta", "model_fp16.onnx", "fp32", idOffset: 0);

        Assert.False(checks[1].Passed);
    }

    private static IReadOnlyList<PiiModelCheck> Measure(string name, string fileName, string format, int idOffset)
    {
        string folder = name == "tiny-deberta" ? TestFolders.TinyDeberta : TestFolders.Mini;
        LabelScheme scheme = ModelConfig.Read(folder).Scheme;
        ReferenceBattery battery = ReferenceBattery.Read(folder, scheme.Count);
        FixedTokenizer tokenizer = new(
            battery.Rows.ToDictionary(row => row.Text, row => row.Ids[1..^1].Select(id => id + idOffset).ToArray()),
            battery.Rows[0].Ids[0],
            battery.Rows[0].Ids[^1]);
        using OnnxTokenClassifier classifier = SomeClassifier.Open(folder, fileName);
        return ModelVerifier.Measure(battery, tokenizer, classifier, scheme, format, TestContext.Current.CancellationToken);
    }
}

using System.Text;
using System.Text.Json.Nodes;

namespace OpenMed.Privacy;

/// <summary>A damaged folder is met with texts in hand, and its files may be anything, also somebody's notes.</summary>
public sealed class ModelFolderExceptionTests
{
    private static readonly string[] Files =
        ["config.json", "tokenizer.json", "tokenizer_config.json", "model.onnx", "model.onnx.sha256"];

    public static TheoryData<string, int> JunkFiles { get; } =
        [.. from fileName in Files
            from secretIndex in Enumerable.Range(0, Secrets.All.Count)
            select new TheoryDataRow<string, int>(fileName, secretIndex)];

    [Theory, MemberData(nameof(JunkFiles))]
    public void Open_FileHoldsSomethingElse_ShowsNothingOfIt(string fileName, int secretIndex)
    {
        using var model = new TinyModel();
        File.WriteAllBytes(model.PathOf(fileName), Encoding.UTF8.GetBytes(Secrets.All[secretIndex]));

        AssertHiddenIfThrown(model.Folder, Secrets.All[secretIndex]);
    }

    [Theory, MemberData(nameof(JunkFiles))]
    public void Open_JsonHoldsSomethingElse_ShowsNothingOfIt(string fileName, int secretIndex)
    {
        using var model = new TinyModel();
        string secret = Secrets.All[secretIndex].Replace("\0", "", StringComparison.Ordinal);
        File.WriteAllBytes(model.PathOf(fileName), Encoding.UTF8.GetBytes($"{{ \"note\": [\"{secret}\"] "));

        AssertHiddenIfThrown(model.Folder, Secrets.All[secretIndex]);
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Find_WeightsAreCutOff_ShowsNoText(int secretIndex)
    {
        using var model = new TinyModel();
        using (FileStream weights = File.OpenWrite(model.PathOf("model.onnx"))) weights.SetLength(weights.Length / 2);
        File.Delete(model.PathOf("model.onnx.sha256"));

        Assert.NotNull(AssertHiddenIfThrown(model.Folder, Secrets.All[secretIndex]));
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Find_LabelsDoNotFitTheWeights_ShowsNoText(int secretIndex)
    {
        using var model = new TinyModel();
        JsonNode config = JsonNode.Parse(File.ReadAllText(model.PathOf("config.json")))!;
        config["id2label"]!.AsObject().Add("106", "B-extra");
        config["label2id"]!.AsObject().Add("B-extra", 106);
        File.WriteAllText(model.PathOf("config.json"), config.ToJsonString());

        Assert.NotNull(AssertHiddenIfThrown(model.Folder, Secrets.All[secretIndex]));
    }

    [Theory]
    [InlineData("config.json")]
    [InlineData("*.onnx")]
    [InlineData("tokenizer.json", "spm.*")]
    public void Open_FilesAreMissing_ShowsNoText(params string[] patterns)
    {
        using var model = new TinyModel();
        foreach (string file in patterns.SelectMany(pattern => Directory.GetFiles(model.Folder, pattern)))
            File.Delete(file);

        Assert.NotNull(AssertHiddenIfThrown(model.Folder, Secrets.All[0]));
    }

    [Fact]
    public void Open_NoSuchFolderOrVariant_ShowsNoText()
    {
        using var model = new TinyModel();

        Assert.NotNull(AssertHiddenIfThrown(Path.Combine(model.Folder, "none"), Secrets.All[0]));
        Secrets.AssertAbsent(Assert.ThrowsAny<Exception>(() => PiiModel.Open(model.Folder, "fp64")));
        Secrets.AssertAbsent(Assert.ThrowsAny<ArgumentException>(() => PiiModel.Open("")));
    }

    private static Exception? AssertHiddenIfThrown(string folder, string text)
    {
        Exception? exception = Record.Exception(() =>
        {
            using var detector = new PiiDetector(new PiiDetectorOptions { Model = PiiModel.Open(folder) });
            detector.Find(text);
        });
        if (exception is null) return null;

        Assert.IsType<PiiModelException>(exception);
        Secrets.AssertAbsent(exception);
        return exception;
    }
}

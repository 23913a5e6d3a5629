using OpenMed.Support;

namespace OpenMed.Models;

public sealed class PiiModelFolderTests
{
    [Fact]
    public void Open_TinyDeberta_ReadsItsFolder()
    {
        PiiModel model = PiiModel.Open(TestFolders.TinyDeberta + Path.DirectorySeparatorChar);

        Assert.Equal("tiny-deberta", model.Name);
        Assert.Equal("deberta-v2", model.Architecture);
        Assert.Equal(512, model.MaxTokens);
        Assert.Equal(54, model.Labels.Count);
        Assert.Equal(106, model.Scheme.Count);
        Assert.Equal(new PiiModelVariant("fp32", "model.onnx", 1_120_929, IsOptimized: false), model.Variant);
        Assert.Equal(["fp32", "fp16"], model.Variants.Select(variant => variant.Name));
    }

    [Fact]
    public void OpenDefault_NothingNamed_OpensTheEmbeddedModel()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("OPENMED_MODEL_PATH") is null, "OPENMED_MODEL_PATH names another model.");

        PiiModel model = PiiModel.OpenDefault();

        Assert.Equal("openmed-mini", model.Name);
        Assert.Equal("int8", model.Variant.Name);
    }

    [Fact]
    public void Open_OnnxSubfolder_FindsTheVariantThere()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json");
        Directory.CreateDirectory(folder["onnx"]);
        File.Copy(Path.Combine(TestFolders.TinyDeberta, "model.onnx"), folder["onnx/model.onnx"]);

        Assert.Equal("onnx/model.onnx", PiiModel.Open(folder.FullPath).Variant.FileName);
    }

    [Fact]
    public void Open_UnknownVariant_ListsThoseThereAre()
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => PiiModel.Open(TestFolders.TinyDeberta, "int4"));

        Assert.EndsWith("Choose one of these: fp32, fp16.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config.json", "has no 'config.json'")]
    [InlineData("model.onnx", "has none of 'model.onnx'")]
    public void Open_FileMissing_NamesIt(string fileName, string message)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx");
        File.Delete(folder[fileName]);

        AssertRefused(folder, message);
    }

    [Theory]
    [InlineData("config.json", "{", "is not complete JSON")]
    [InlineData("config.json", "{}", "has no 'id2label'")]
    [InlineData("config.json", """{"id2label":{"0":"O"},"model_type":"bert","vocab_size":9}""", "has no usable 'max_position_embeddings'")]
    [InlineData("config.json", """{"id2label":{"0":"O","2":"B-age"},"model_type":"bert","vocab_size":9,"max_position_embeddings":512}""", "does not number its 2 labels")]
    [InlineData("config.json", """{"id2label":{"0":"B-age"},"model_type":"bert","vocab_size":9,"max_position_embeddings":512}""", "There is no label 'O'")]
    [InlineData("config.json", "version https://git-lfs.github.com/spec/v1\noid sha256:00\n", "is a Git LFS pointer")]
    [InlineData("model.onnx", "version https://git-lfs.github.com/spec/v1\noid sha256:00\n", "is a Git LFS pointer")]
    [InlineData("model.onnx", "", "holds only 0 bytes")]
    [InlineData("model.onnx", "Not found", "holds only 9 bytes")]
    [InlineData("model.onnx.sha256", "Not found", "does not start with a SHA-256")]
    public void Open_FileWithOtherContent_NamesFileAndCure(string fileName, string content, string message)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx", "model.onnx.sha256");
        File.WriteAllText(folder[fileName], content);

        AssertRefused(folder, message, fileName);
    }

    [Fact]
    public void Open_OneBitFlipped_DoesNotMatchTheChecksum()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx", "model.onnx.sha256");
        byte[] bytes = File.ReadAllBytes(folder["model.onnx"]);
        bytes[500_000] ^= 1;
        File.WriteAllBytes(folder["model.onnx"], bytes);

        AssertRefused(folder, "does not match its SHA-256 (expected 05e6…, found ", "model.onnx");
    }

    [Theory]
    [InlineData("config.json")]
    [InlineData("tokenizer.json")]
    [InlineData("tokenizer_config.json")]
    public void Tokenize_OtherFileThatDoesNotMatchItsChecksum_NamesIt(string fileName)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        File.WriteAllText(folder[fileName + ".sha256"], new string('0', 64));

        PiiModelException exception = Assert.Throws<PiiModelException>(() => PiiModel.Open(folder.FullPath).Tokenize("a"));

        Assert.Contains(fileName, exception.Message, StringComparison.Ordinal);
        Assert.Contains("does not match its SHA-256 (expected 0000…", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_BareChecksumInCapitals_IsRead()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx");
        string line = File.ReadAllText(Path.Combine(TestFolders.TinyDeberta, "model.onnx.sha256"));
        File.WriteAllText(folder["model.onnx.sha256"], line[..64].ToUpperInvariant());

        Assert.Equal("fp32", PiiModel.Open(folder.FullPath).Variant.Name);
    }

    [Fact]
    public void Open_FolderOfLinks_ReadsTheFilesTheyLeadTo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a symbolic link needs a privilege on Windows.");
        using TempFolder folder = new();
        foreach (string path in Directory.GetFiles(TestFolders.TinyDeberta)) File.CreateSymbolicLink(folder[Path.GetFileName(path)], path);

        Assert.Equal(PiiModel.Open(TestFolders.TinyDeberta).Variant, PiiModel.Open(folder.FullPath).Variant);
    }

    private static void AssertRefused(TempFolder folder, string message, string fileName = "")
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => PiiModel.Open(folder.FullPath));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Contains(fileName, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }
}

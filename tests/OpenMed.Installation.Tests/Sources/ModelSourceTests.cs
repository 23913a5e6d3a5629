namespace OpenMed.Installation.Sources;

public sealed class ModelSourceTests
{
    // Shapes of addresses: https://huggingface.co/docs/hub/models-downloading
    [Theory]
    [InlineData("owner/model-1.0", "model-1.0", "https://huggingface.co/owner/model-1.0/resolve/main/config.json")]
    [InlineData("https://huggingface.co/owner/model", "model", "https://huggingface.co/owner/model/resolve/main/config.json")]
    [InlineData("https://huggingface.co/owner/model/", "model", "https://huggingface.co/owner/model/resolve/main/config.json")]
    [InlineData("https://HF.co/owner/model/tree/v1", "model", "https://hf.co/owner/model/resolve/v1/config.json")]
    [InlineData("https://huggingface.co/owner/model/tree/refs/pr/1", "model", "https://huggingface.co/owner/model/resolve/refs%2Fpr%2F1/config.json")]
    [InlineData("https://example.com/models/mine", "mine", "https://example.com/models/mine/config.json")]
    [InlineData("https://example.com/models/mine/?sig=a%2Bb", "mine", "https://example.com/models/mine/config.json?sig=a%2Bb")]
    [InlineData("http://localhost:8080/mine", "mine", "http://localhost:8080/mine/config.json")]
    [InlineData("http://[::1]:8080/mine", "mine", "http://[::1]:8080/mine/config.json")]
    public void Parse_Address_GivesThePlaceOfFiles(string source, string name, string address)
    {
        ModelSource parsed = ModelSource.Parse(source, ModelRepositoryLayout.Automatic, folderName: null);

        Assert.Equal(name, parsed.Name);
        Assert.Equal(address, parsed.Address?.Of("config.json").AbsoluteUri);
        Assert.DoesNotContain("sig", parsed.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ModelRepositoryLayout.HuggingFace, "https://example.com/owner/model", "https://example.com/owner/model/resolve/main/model.onnx")]
    [InlineData(ModelRepositoryLayout.PlainFolder, "https://huggingface.co/owner/model", "https://huggingface.co/owner/model/model.onnx")]
    public void Parse_LayoutNamed_GoesBeforeTheHost(ModelRepositoryLayout layout, string source, string address) =>
        Assert.Equal(address, ModelSource.Parse(source, layout, folderName: null).Address?.Of("model.onnx").AbsoluteUri);

    [Theory]
    [InlineData("http://example.com/models/mine", "is not encrypted")]
    [InlineData("http://192.0.2.1/mine", "is not encrypted")]
    [InlineData("http://huggingface.co/owner/model", "is not encrypted")]
    [InlineData("ftp://example.com/mine", "not an https one")]
    [InlineData("file:///models/mine", "not an https one")]
    [InlineData("https://", "not an https one")]
    [InlineData("https://someone:secret@example.com/mine", "carries a user name")]
    [InlineData("https://huggingface.co/owner", "is not that of a model repository")]
    [InlineData("https://huggingface.co/datasets/owner/name", "is not that of a model repository")]
    [InlineData("https://huggingface.co/owner/model/blob/main/model.onnx", "is not that of a model repository")]
    [InlineData("no-such-folder", "is no folder")]
    [InlineData("../no-such/folder", "is no folder")]
    [InlineData("a/b/c", "is no folder")]
    [InlineData("https://example.com/", "cannot be that of a model folder")]
    [InlineData("https://example.com/mine/%2e%2e%2fup", "cannot be that of a model folder")]
    [InlineData("https://example.com/.hidden", "cannot be that of a model folder")]
    public void Parse_NoUsableSource_SaysWhatIsMeant(string source, string message)
    {
        ModelInstallException exception = Assert.Throws<ModelInstallException>(
            () => ModelSource.Parse(source, ModelRepositoryLayout.Automatic, folderName: null));

        Assert.Equal(ModelInstallFailure.Address, exception.Failure);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NameNamed_IsTaken() => Assert.Equal(
        "other", ModelSource.Parse("https://example.com/", ModelRepositoryLayout.Automatic, "other").Name);

    [Fact]
    public void Parse_FolderOfAShortName_GoesBeforeTheRepository()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("openmed-installation-");
        try
        {
            string path = Path.Combine(folder.FullName, "mine") + Path.DirectorySeparatorChar;
            Directory.CreateDirectory(path);

            ModelSource parsed = ModelSource.Parse(path, ModelRepositoryLayout.Automatic, folderName: null);

            Assert.Equal(("mine", Path.TrimEndingDirectorySeparator(path), null), (parsed.Name, parsed.Display, parsed.Address));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using OpenMed.Support;

namespace OpenMed.Models;

public sealed class TokenizerFitTests
{
    [Theory]
    [InlineData("config.json", "tokenizer.json")]
    [InlineData("config.json", "tokenizer.json", "reference_battery.json")]
    public void Check_TokenizerOfAnotherModel_IsRefusedByName(params string[] fileNames)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.Mini, fileNames);
        File.Copy(Path.Combine(TestFolders.TinyDeberta, "tokenizer.json"), folder["tokenizer.json"], overwrite: true);

        string message = Refuse(folder);

        Assert.StartsWith($"The tokenizer Unigram (tokenizer.json) in '{folder.FullPath}' gives 2001 ids, but", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OtherKindOfTheRightSize_IsRefused()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "tokenizer.json", "config.json");
        File.WriteAllText(
            folder["config.json"],
            File.ReadAllText(folder["config.json"]).Replace("\"deberta-v2\"", "\"bert\"", StringComparison.Ordinal));

        Assert.Contains("is not of the kind WordPiece that a model of the type 'bert' has", Refuse(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SameSizeButOtherIds_IsRefusedByTheBattery()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.Mini, "config.json", "vocab.txt", "reference_battery.json");
        string[] pieces = File.ReadAllLines(folder["vocab.txt"]);
        int the = Array.IndexOf(pieces, "the");
        (pieces[the], pieces[the + 1]) = (pieces[the + 1], pieces[the]);
        File.WriteAllLines(folder["vocab.txt"], pieces);

        Assert.Contains("gives other ids than reference_battery.json beside it", Refuse(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TheModelsOwn_Passes()
    {
        foreach (string folder in new[] { TestFolders.Mini, TestFolders.TinyDeberta })
            Assert.NotEmpty(ModelTokenizer.Open(folder, ModelConfig.Read(folder)).Description);
    }

    private static string Refuse(TempFolder folder) =>
        Assert.Throws<PiiModelException>(() => ModelTokenizer.Open(folder.FullPath, ModelConfig.Read(folder.FullPath))).Message;
}

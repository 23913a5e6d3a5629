using OpenMed.Support;

namespace OpenMed.Models;

public sealed class ModelTokenizerTests
{
    [Fact]
    public void CheckFit_MoreIdsThanTheModelKnows_NamesTheTokenizerFile()
    {
        FixedTokenizer tokenizer = new(new Dictionary<string, int[]>(), beginId: 1, endId: 2);

        PiiModelException exception = Assert.Throws<PiiModelException>(
            () => ModelTokenizer.CheckFit(tokenizer, "WordPiece (tokenizer.json)", TestFolders.TinyDeberta, vocabularySize: 2100));

        Assert.Contains("WordPiece (tokenizer.json)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("room for 2100", exception.Message, StringComparison.Ordinal);
    }
}

using OpenMed.Support;

namespace OpenMed.Tokenization;

public sealed class VocabularyReaderTests
{
    private const string Pieces = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\njo\n##se\nJo\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Open_AnyLineEnd_GivesTheSame(string lineEnd)
    {
        using var folder = new TokenizerFolder();
        folder.Write("vocab.txt", Pieces.Replace("\n", lineEnd, StringComparison.Ordinal));
        ITokenizer tokenizer = folder.Open();

        Assert.Equal((2, 3, 0, 8), (tokenizer.BeginId, tokenizer.EndId, tokenizer.PadId, tokenizer.IdCount));
        Assert.Equal([new Token(5, 0, 2), new Token(6, 2, 4), new Token(4, 4, 10)], tokenizer.Tokens("Jos\u00E9[MASK]"));
    }

    [Fact]
    public void Open_NoLineEndAtTheEnd_GivesTheSame()
    {
        using var folder = new TokenizerFolder();
        folder.Write("vocab.txt", Pieces.TrimEnd());

        Assert.Equal(8, folder.Open().IdCount);
    }

    [Fact]
    public void Open_CasedConfig_KeepsCapitals()
    {
        using var folder = new TokenizerFolder();
        folder.Write("vocab.txt", Pieces);
        folder.Write("tokenizer_config.json", """{"do_lower_case": false}""");

        Assert.Equal([7], folder.Open().Tokens("Jo").Select(token => token.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb\n")]
    [InlineData("[UNK]\n[CLS]\n")]
    [InlineData("{\"version\":\"1.0\"}")]
    public void Open_NoVocabulary_IsRefusedByName(string content)
    {
        using var folder = new TokenizerFolder();
        folder.Write("vocab.txt", content);

        Assert.True(folder.IsRefused("vocab.txt"));
    }

    [Fact]
    public void Open_AnyBytes_IsRefusedByName()
    {
        using var folder = new TokenizerFolder();
        folder.Write("vocab.txt", [.. Enumerable.Range(0, 4096).Select(index => (byte)(index * index))]);

        Assert.True(folder.IsRefused("vocab.txt"));
    }
}

using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>The tokenizers of the repository's two models, from each of their files.</summary>
internal static class RealTokenizers
{
    private static readonly Dictionary<string, Lazy<Tokenizer>> Opened = new()
    {
        ["tiny-deberta/tokenizer.json"] = Open(Path.Combine(TestFolders.Data, "tiny-deberta"), "tokenizer.json"),
        ["tiny-deberta/spm.model"] = Open(Path.Combine(TestFolders.Data, "tiny-deberta"), "spm.model"),
        ["openmed-mini/tokenizer.json"] = Open(Path.Combine(TestFolders.Root, "models", "openmed-mini"), "tokenizer.json"),
        ["openmed-mini/vocab.txt"] = Open(Path.Combine(TestFolders.Root, "models", "openmed-mini"), "vocab.txt"),
    };

    public static TheoryData<string> All { get; } = [.. Opened.Keys];

    public static TheoryData<string> OneOfEachKind { get; } = ["tiny-deberta/spm.model", "openmed-mini/vocab.txt"];

    public static Tokenizer Get(string name) => Opened[name].Value;

    /// <summary>The tokens of a text.</summary>
    public static List<Token> Tokens(this ITokenizer tokenizer, string text)
    {
        var tokens = new List<Token>();
        tokenizer.Tokenize(text, tokens);
        return tokens;
    }

    private static Lazy<Tokenizer> Open(string folder, string fileName) => new(() => TokenizerFactory.Open(folder, fileName));
}

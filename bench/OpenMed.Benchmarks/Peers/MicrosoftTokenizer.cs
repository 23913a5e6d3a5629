using Microsoft.ML.Tokenizers;

namespace OpenMed.Benchmarks.Peers;

/// <summary>The same vocabulary in Microsoft.ML.Tokenizers.</summary>
/// <param name="tokenizer">Its tokenizer.</param>
internal sealed class MicrosoftTokenizer(Tokenizer tokenizer)
{
    /// <summary>Reads the spm.model or else the vocab.txt of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    public static MicrosoftTokenizer Open(string folder)
    {
        string pieces = Path.Combine(folder, "spm.model");
        if (!File.Exists(pieces)) return new MicrosoftTokenizer(BertTokenizer.Create(Path.Combine(folder, "vocab.txt"), new BertOptions()));

        using FileStream stream = File.OpenRead(pieces);
        return new MicrosoftTokenizer(SentencePieceTokenizer.Create(stream, addBeginningOfSentence: false, addEndOfSentence: false));
    }

    /// <summary>Cuts texts into tokens with pieces and places, the places in the normalised text.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>How many tokens.</returns>
    public int CutToTokens(IReadOnlyList<string> texts)
    {
        int tokenCount = 0;
        foreach (string text in texts) tokenCount += tokenizer.EncodeToTokens(text, out string? _).Count;
        return tokenCount;
    }

    /// <summary>Cuts texts into ids without places.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>How many ids.</returns>
    public int CutToIds(IReadOnlyList<string> texts)
    {
        int idCount = 0;
        foreach (string text in texts) idCount += tokenizer.EncodeToIds(text).Count;
        return idCount;
    }
}

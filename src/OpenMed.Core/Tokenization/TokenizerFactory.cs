namespace OpenMed.Tokenization;

/// <summary>Opens the tokenizer of a model folder.</summary>
internal static class TokenizerFactory
{
    /// <summary>Reads the tokenizer files of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="description">The kind and the file, for people.</param>
    public static ITokenizer Open(string folder, out string description) => throw new NotImplementedException();
}

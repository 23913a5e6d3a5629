namespace OpenMed.Tokenization;

/// <summary>Opens the tokenizer of a model folder.</summary>
internal static class TokenizerFactory
{
    private static readonly (string FileName, Func<byte[], TokenizerConfig, Tokenizer> Read)[] Kinds =
    [
        ("tokenizer.json", TokenizerJsonReader.Read),
        ("spm.model", SentencePieceReader.Read),
        ("vocab.txt", VocabularyReader.Read),
    ];

    /// <summary>All files that a tokenizer can be read from, the small ones beside the vocabulary included.</summary>
    public static IEnumerable<string> FileNames => [.. VocabularyFileNames, .. TokenizerConfig.FileNames];

    /// <summary>The files that each hold a whole tokenizer, the one that says most first.</summary>
    public static IEnumerable<string> VocabularyFileNames => Kinds.Select(kind => kind.FileName);

    /// <summary>Opens the tokenizer of a folder: tokenizer.json, which says most, else spm.model, else vocab.txt.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="description">The kind and the file it was read from, for example <c>WordPiece (tokenizer.json)</c>.</param>
    /// <exception cref="PiiModelException">There is none, or it is damaged or not supported.</exception>
    public static ITokenizer Open(string folder, out string description)
    {
        foreach ((string fileName, Func<byte[], TokenizerConfig, Tokenizer> _) in Kinds)
        {
            if (!File.Exists(Path.Combine(folder, fileName))) continue;

            Tokenizer tokenizer = Open(folder, fileName);
            description = $"{tokenizer.Kind} ({fileName})";
            return tokenizer;
        }

        throw new PiiModelException(
            $"The model folder '{folder}' has no 'tokenizer.json', 'spm.model' or 'vocab.txt'. Download the whole folder again, or pass the folder that holds config.json.");
    }

    /// <summary>Opens the tokenizer in one of the files.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="fileName">tokenizer.json, spm.model or vocab.txt.</param>
    /// <exception cref="PiiModelException">It is missing, damaged or not supported.</exception>
    public static Tokenizer Open(string folder, string fileName)
    {
        var config = new TokenizerConfig(folder);
        Func<byte[], TokenizerConfig, Tokenizer> read = Kinds.Single(kind => kind.FileName == fileName).Read;
        return VocabularyFiles.Read(folder, fileName, content => read(content, config));
    }
}

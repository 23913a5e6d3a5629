using OpenMed.Tokenization;

namespace OpenMed.Models;

/// <summary>The tokenizer of a model folder, known to fit the model.</summary>
/// <param name="Tokenizer">The tokenizer.</param>
/// <param name="Description">Its kind and the file it was read from.</param>
internal sealed record ModelTokenizer(ITokenizer Tokenizer, string Description)
{
    /// <summary>Reads the tokenizer of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="config">What config.json says.</param>
    /// <exception cref="PiiModelException">Its files are missing, damaged or of another model.</exception>
    public static ModelTokenizer Open(string folder, ModelConfig config)
    {
        foreach (string path in TokenizerFactory.FileNames.Select(fileName => Path.Combine(folder, fileName)).Where(File.Exists))
            FileChecksum.CheckAgainstSidecar(path);

        ITokenizer tokenizer = TokenizerFactory.Open(folder, out string description);
        TokenizerFit.Check(tokenizer, description, folder, config);
        return new ModelTokenizer(tokenizer, description);
    }
}

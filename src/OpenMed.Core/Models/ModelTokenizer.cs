using OpenMed.Tokenization;

namespace OpenMed.Models;

/// <summary>The tokenizer of a model folder, known to fit the model.</summary>
/// <param name="Tokenizer">The tokenizer.</param>
/// <param name="Description">Its kind and the file it was read from.</param>
internal sealed record ModelTokenizer(ITokenizer Tokenizer, string Description)
{
    /// <summary>Reads the tokenizer of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="vocabularySize">How many rows the model's embedding table has.</param>
    /// <exception cref="PiiModelException">Its files are missing, damaged or of another model.</exception>
    public static ModelTokenizer Open(string folder, int vocabularySize)
    {
        foreach (string path in TokenizerFactory.FileNames.Select(fileName => Path.Combine(folder, fileName)).Where(File.Exists))
            FileChecksum.CheckAgainstSidecar(path);

        ITokenizer tokenizer = TokenizerFactory.Open(folder, out string description);
        CheckFit(tokenizer, description, folder, vocabularySize);
        return new ModelTokenizer(tokenizer, description);
    }

    /// <summary>Refuses a tokenizer whose ids the model's embedding table does not hold.</summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="description">Its kind and the file it was read from.</param>
    /// <param name="folder">The model folder.</param>
    /// <param name="vocabularySize">How many rows the table has.</param>
    /// <exception cref="PiiModelException">It gives larger ids.</exception>
    public static void CheckFit(ITokenizer tokenizer, string description, string folder, int vocabularySize)
    {
        if (tokenizer.IdCount > vocabularySize)
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The tokenizer {description} in '{folder}' gives {tokenizer.IdCount} ids, but config.json beside it has room for {vocabularySize}. The files are of different models; download the whole folder again."));
        }
    }
}

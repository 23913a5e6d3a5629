using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>A model folder with tokenizer files only, to be damaged.</summary>
internal sealed class TokenizerFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("openmed-tokenizer-").FullName;

    public void Write(string fileName, byte[] content) => File.WriteAllBytes(Path.Combine(Folder, fileName), content);

    public void Write(string fileName, string content) => File.WriteAllText(Path.Combine(Folder, fileName), content);

    public ITokenizer Open() => TokenizerFactory.Open(Folder, out _);

    /// <summary>Opens and uses the tokenizer: it works, or an exception says which file is wrong.</summary>
    /// <returns>Whether it was refused.</returns>
    public bool IsRefused(string fileName)
    {
        try
        {
            Open().Tokens("Jos\u00E9  [UNK] \uD83D\uDE00 ab");
            return false;
        }
        catch (PiiModelException problem)
        {
            Assert.Contains(fileName, problem.Message, StringComparison.Ordinal);
            return true;
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenMed.Support;

namespace OpenMed.Tokenization;

/// <summary>Every character of the assigned planes, within a word and alone, beside the ids of the reference.</summary>
public sealed class TokenizerUnicodeTests
{
    private const int BlockSize = 256;

    // The files hold, for each block of 256 code points, the start of the SHA-256 over the ids that Hugging Face tokenizers 0.23.2 gives for
    // "a?b ?", ? being the character: ids separated by commas, a line a character, surrogates left out.
    [Theory]
    [InlineData("openmed-mini", "openmed-mini.unicode.txt")]
    [InlineData("tiny-deberta", "tiny.unicode.txt")]
    public void Tokenize_EveryCharacter_GivesTheReferenceIds(string folder, string golden)
    {
        ITokenizer tokenizer = TokenizerFactory.Open(folder == "openmed-mini" ? TestFolders.Mini : TestFolders.TinyDeberta, out _);
        string[] lines = File.ReadAllLines(Path.Combine(TestFolders.Data, "golden", golden));
        Assert.Equal(800, lines.Length);

        Violations.None(lines.Where(line => line != $"{line[..line.IndexOf(' ', StringComparison.Ordinal)]} {HashOf(tokenizer, line)}"));
    }

    private static string HashOf(ITokenizer tokenizer, string line)
    {
        int first = int.Parse(line.Split(' ')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var ids = new StringBuilder();
        var tokens = new List<Token>();
        foreach (int code in Enumerable.Range(first, BlockSize).Where(Rune.IsValid))
        {
            tokens.Clear();
            tokenizer.Tokenize($"a{new Rune(code)}b {new Rune(code)}", tokens);
            ids.AppendJoin(',', [tokenizer.BeginId, .. tokens.Select(token => token.Id), tokenizer.EndId]).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(ids.ToString())))[..16];
    }
}

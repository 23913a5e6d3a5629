using System.Text;
using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>One token for each character that is no white space, or for each run of them; the id is that of the first character.</summary>
/// <param name="wholeWords">Whether a run of characters is one token.</param>
internal sealed class FakeTokenizer(bool wholeWords = false) : ITokenizer
{
    public string Kind => "Fake";

    public int IdCount => 0x110000;

    public int BeginId => 1;

    public int EndId => 2;

    public int PadId => 0;

    public string PieceOf(int id) => new Rune(id).ToString();

    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        bool isOpen = false;
        for (int charIndex = 0; charIndex < text.Length;)
        {
            Rune.DecodeFromUtf16(text[charIndex..], out Rune character, out int unitCount);
            if (Rune.IsWhiteSpace(character))
                isOpen = false;
            else if (isOpen)
                tokens[^1] = tokens[^1] with { End = charIndex + unitCount };
            else
                tokens.Add(new Token(character.Value, charIndex, charIndex + unitCount));
            isOpen = wholeWords && !Rune.IsWhiteSpace(character);
            charIndex += unitCount;
        }
    }
}

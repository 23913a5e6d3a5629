using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>Gives each known text the ids that it was told, without [CLS] and [SEP].</summary>
internal sealed class FixedTokenizer(IReadOnlyDictionary<string, int[]> ids, int beginId, int endId) : ITokenizer
{
    public string Kind => "Fixed";

    public int IdCount => int.MaxValue;

    public int BeginId => beginId;

    public int EndId => endId;

    public int PadId => 0;

    public string PieceOf(int id) => string.Empty;

    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        foreach (int id in ids[text.ToString()]) tokens.Add(new Token(id, 0, 0));
    }
}

namespace OpenMed.Tokenization;

/// <summary>Cuts texts into the tokens of a vocabulary. Safe for use by many threads.</summary>
internal interface ITokenizer
{
    /// <summary>The kind, for people: <c>Unigram</c> or <c>WordPiece</c>.</summary>
    string Kind { get; }

    /// <summary>One more than the largest id that it gives.</summary>
    int IdCount { get; }

    /// <summary>The id put before a text ([CLS]).</summary>
    int BeginId { get; }

    /// <summary>The id put after a text ([SEP]).</summary>
    int EndId { get; }

    /// <summary>The id that fills up a batch ([PAD]).</summary>
    int PadId { get; }

    /// <summary>The vocabulary's text of an id; empty when the vocabulary has none.</summary>
    /// <param name="id">From 0 to <see cref="IdCount"/> - 1.</param>
    string PieceOf(int id);

    /// <summary>Appends the tokens of a text, without [CLS] and [SEP]. Allocates nothing once warm.</summary>
    /// <param name="text">The text; may hold lone surrogates and NUL.</param>
    /// <param name="tokens">Where they are appended, by start.</param>
    void Tokenize(ReadOnlySpan<char> text, List<Token> tokens);
}

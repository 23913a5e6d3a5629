using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>Cuts a word into pieces of a vocabulary. Immutable; safe for use by many threads.</summary>
internal interface IWordModel
{
    /// <summary>The kind, for people.</summary>
    string Kind { get; }

    /// <summary>The pieces by id.</summary>
    IReadOnlyList<string> Pieces { get; }

    /// <summary>Appends the tokens of a word.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="first">The word's first unit.</param>
    /// <param name="end">The unit after its last (exclusive); after <paramref name="first"/>.</param>
    /// <param name="path">Room to work in, reused from word to word.</param>
    /// <param name="tokens">Where the tokens are appended.</param>
    void Segment(NormalizedText text, int first, int end, SegmentPath path, List<Token> tokens);
}

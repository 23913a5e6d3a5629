using OpenMed.Models;
using OpenMed.Tokenization;

namespace OpenMed.Decoding;

/// <summary>Makes spans of token labels, one token after another. One caller at a time.</summary>
/// <remarks>Of a type without I-, neighbouring B- tokens are one span: nothing else could say that it goes on.</remarks>
/// <param name="scheme">The labels.</param>
internal sealed class SpanBuilder(LabelScheme scheme)
{
    private readonly List<TokenSpan> _spans = [];
    private bool _isOpen;

    /// <summary>The spans so far, by start.</summary>
    public List<TokenSpan> Spans => _spans;

    /// <summary>Adds the next token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="labelId">Its label.</param>
    /// <param name="probability">How probable its label's type is.</param>
    public void Add(Token token, int labelId, float probability)
    {
        int type = scheme.TypeOf(labelId);
        if (type < 0)
        {
            _isOpen = false;
            return;
        }

        var span = new TokenSpan(type, token.Start, token.End, probability, 1);
        bool continues = _isOpen && _spans[^1].Type == type
            && (scheme.KindOf(labelId) == TagKind.Inside || !scheme.HasInside(type));
        if (continues) _spans[^1] = _spans[^1].Join(span);
        else _spans.Add(span);
        _isOpen = true;
    }
}

namespace OpenMed.Masking.Tokens;

/// <summary>Says which places of a text touch a token, for places in their order. One caller at a time.</summary>
/// <param name="text">The text.</param>
internal sealed class TokenCursor(string text)
{
    private Token? _next = Token.Next(text, 0);

    /// <summary>Whether a place touches a token.</summary>
    /// <param name="start">Its start, not before that of the last question.</param>
    /// <param name="end">Its end (exclusive).</param>
    public bool Touches(int start, int end)
    {
        while (_next is { } token && token.End <= start) _next = Token.Next(text, token.End);
        return _next is { } next && next.Start < end;
    }
}

using System.Text;

namespace OpenMed.Masking.Tokens;

/// <summary>The value as a token that the key brings back.</summary>
/// <param name="key">The key.</param>
internal sealed class EncryptMask(PiiKey key) : IValueMask
{
    // No label of a detector: what stands in the text as a token already.
    private const string EscapedLabel = "ESCAPED";

    private readonly TokenCipher _cipher = new(key);

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original) =>
        AppendToken(target, TokenLabel.Of(label), original);

    /// <summary>Appends text outside of entities; what has the form of a token in it is encrypted too, so that bringing values back once gives
    /// exactly what was protected.</summary>
    /// <param name="target">Where it is written.</param>
    /// <param name="text">The text.</param>
    public void AppendEscaped(StringBuilder target, ReadOnlySpan<char> text)
    {
        int done = 0;
        while (Token.Next(text, done) is { } token)
        {
            target.Append(text[done..token.Start]);
            AppendToken(target, EscapedLabel, text[token.Start..token.End]);
            done = token.End;
        }

        target.Append(text[done..]);
    }

    private void AppendToken(StringBuilder target, string label, ReadOnlySpan<char> value) =>
        target.Append('[').Append(label).Append(Token.Mark).Append(_cipher.KeyId).Append(':').Append(_cipher.Encrypt(label, value)).Append(']');
}

using System.Text;
using OpenMed.Masking.Tokens;

namespace OpenMed;

/// <summary>Brings back what <see cref="PiiMask.Encrypt"/> masked. Immutable; safe for use by many threads.</summary>
public sealed class PiiUnmasker
{
    // The label of a token as an entity; no detector has it.
    private const string TokenEntityLabel = "encrypted_value";

    private readonly TokenCipher _cipher;

    /// <summary>Makes an unmasker.</summary>
    /// <param name="key">The key that the values were encrypted with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public PiiUnmasker(PiiKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _cipher = new TokenCipher(key);
    }

    /// <summary>Finds what has the form of an encrypted value, of whatever key.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Their places, by start, under the label <c>encrypted_value</c>. Empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<PiiEntity> FindTokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<PiiEntity>();
        for (Token? token = Token.Next(text, 0); token is { } each; token = Token.Next(text, each.End))
            tokens.Add(new PiiEntity(TokenEntityLabel, each.Start, each.End - each.Start, 1f));
        return tokens;
    }

    /// <summary>Brings the encrypted values of a text back; all else stays as it is, to the last code unit.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with the values in it, and how many came back and how many did not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public UnmaskedText Unmask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? restored = null;
        int restoredCount = 0, failedCount = 0, copiedTo = 0;
        for (Token? token = Token.Next(text, 0); token is { } each; token = Token.Next(text, each.End))
        {
            ReadOnlySpan<char> units = text;
            if (!units[each.KeyId].SequenceEqual(_cipher.KeyId)
                || !_cipher.TryDecrypt(units[each.Label], units[each.SealedText], out string? value))
            {
                failedCount++;
                continue;
            }

            restored ??= new StringBuilder(text.Length);
            restored.Append(text, copiedTo, each.Start - copiedTo).Append(value);
            copiedTo = each.End;
            restoredCount++;
        }

        string result = restored is null ? text : restored.Append(text, copiedTo, text.Length - copiedTo).ToString();
        return new UnmaskedText(result, restoredCount, failedCount);
    }
}

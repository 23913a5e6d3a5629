using OpenMed.Support;

namespace OpenMed.Masking.Tokens;

public sealed class TokenCipherTests
{
    private static readonly TokenCipher Cipher = new(SomeKey.One);

    /// <summary>Made with Python's cryptography: AESGCM of the key derived by HKDF-Expand with openmed/v1/encrypt, nonce 0 to 11.</summary>
    [Fact]
    public void TryDecrypt_OfTheFirstVersion_ComesBack()
    {
        Assert.True(Cipher.TryDecrypt("FIRST_NAME", "AAECAwQFBgcICQoL2jMMVahDwZLGfOK9J_7RwjfeI6ALpA", out string? value));

        Assert.Equal("Zo\u00eb", value);
    }

    [Fact]
    public void TryDecrypt_AnyCharacterChanged_Fails()
    {
        string text = Cipher.Encrypt("AGE", "forty-one");
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

        for (int charIndex = 0; charIndex < text.Length; charIndex++)
        {
            foreach (char other in alphabet.Where(each => each != text[charIndex]))
                Assert.False(Cipher.TryDecrypt("AGE", Changed(text, charIndex, other), out _));
        }
    }

    [Fact]
    public void TryDecrypt_CutOrGrown_Fails()
    {
        string text = Cipher.Encrypt("AGE", "forty-one");

        for (int length = 0; length < text.Length; length++) Assert.False(Cipher.TryDecrypt("AGE", text.AsSpan(0, length), out _));
        Assert.False(Cipher.TryDecrypt("AGE", text + "A", out _));
        Assert.False(Cipher.TryDecrypt("AGE", text + "AAAA", out _));
    }

    [Fact]
    public void TryDecrypt_UnderAnotherLabel_Fails()
    {
        string text = Cipher.Encrypt("FIRST_NAME", "Jane");

        Assert.True(Cipher.TryDecrypt("FIRST_NAME", text, out _));
        Assert.False(Cipher.TryDecrypt("LAST_NAME", text, out _));
    }

    [Fact]
    public void TryDecrypt_WithAnotherKey_Fails() =>
        Assert.False(new TokenCipher(SomeKey.Other).TryDecrypt("AGE", Cipher.Encrypt("AGE", "41"), out _));

    [Fact]
    public void Encrypt_SameValue_GivesAnotherTextEachTime() =>
        Assert.Equal(100, Enumerable.Range(0, 100).Select(_ => Cipher.Encrypt("AGE", "41")).Distinct().Count());

    private static string Changed(string text, int charIndex, char other)
    {
        char[] units = text.ToCharArray();
        units[charIndex] = other;
        return new string(units);
    }
}

using System.Diagnostics;

namespace OpenMed.Masking.Tokens;

public sealed class TokenTests
{
    private const string Sealed = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    [Theory]
    [InlineData("[AGE:enc:0123abcd:" + Sealed + "]")]
    [InlineData("[FIRST_NAME:enc:0123abcd:" + Sealed + "-_aZ9]")]
    [InlineData("x[[A.B-2:enc:0123abcd:" + Sealed + "]]")]
    [InlineData("{\"a\":\"[AGE:enc:0123abcd:" + Sealed + "]\"}")]
    [InlineData(":enc:[AGE:enc:[AGE:enc:0123abcd:" + Sealed + "]")]
    public void Next_Token_IsFound(string text)
    {
        Token token = Assert.NotNull(Token.Next(text, 0));

        Assert.Equal('[', text[token.Start]);
        Assert.Equal(']', text[token.End - 1]);
        Assert.Equal("0123abcd", text[token.KeyId]);
        Assert.StartsWith(Sealed, text[token.SealedText], StringComparison.Ordinal);
        Assert.Equal(text[(token.Start + 1)..text.IndexOf(":enc:0", StringComparison.Ordinal)], text[token.Label]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":enc:")]
    [InlineData("[AGE:enc:0123abcd")]
    [InlineData("[AGE:enc:0123abcd:")]
    [InlineData("[AGE:enc:0123abcd:" + Sealed)]
    [InlineData("[AGE:enc:0123abcd:AAAA]")]
    [InlineData("[:enc:0123abcd:" + Sealed + "]")]
    [InlineData("[age:enc:0123abcd:" + Sealed + "]")]
    [InlineData("[AGE:enc:0123ABCD:" + Sealed + "]")]
    [InlineData("[AGE:enc:0123abc:" + Sealed + "]")]
    [InlineData("[AGE:enc:0123abcd:" + Sealed + "=]")]
    [InlineData("[AGE:hash:0123abcd:" + Sealed + "]")]
    public void Next_NoToken_IsNull(string text) => Assert.Null(Token.Next(text, 0));

    /// <summary>A megabyte of what starts like a token is gone through in a moment.</summary>
    [Theory]
    [InlineData("[A:enc:")]
    [InlineData("[A:enc:0123abcd:")]
    [InlineData("[A:enc:0123abcd:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("[AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(":enc:")]
    public void Next_HostileText_TakesLinearTime(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        long started = Stopwatch.GetTimestamp();

        Assert.Null(Token.Next(text, 0));

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 0, 500);
    }
}

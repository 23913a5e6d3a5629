using OpenMed.Support;

namespace OpenMed.Masking.Tokens;

public sealed class TokenCursorTests
{
    [Fact]
    public void Touches_PlacesInOrder_AreThoseOfTokens()
    {
        string token = MaskText.Of(new EncryptMask(SomeKey.One), "age", "41");
        int end = 2 + token.Length;
        TokenCursor cursor = new($"ab{token}cd{token}");

        Assert.False(cursor.Touches(0, 2));
        Assert.True(cursor.Touches(1, 3));
        Assert.True(cursor.Touches(5, 6));
        Assert.True(cursor.Touches(end - 1, end));
        Assert.False(cursor.Touches(end, end + 2));
        Assert.True(cursor.Touches(end + 1, end + 3));
        Assert.False(new TokenCursor("ab").Touches(0, 2));
    }
}

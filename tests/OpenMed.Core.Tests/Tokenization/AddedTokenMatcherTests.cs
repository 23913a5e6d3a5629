using OpenMed.Support;

namespace OpenMed.Tokenization;

public sealed class AddedTokenMatcherTests
{
    [Theory]
    [InlineData("", "x<m>y", "0:1-4")]
    [InlineData("", "<m><m> <m", "0:0-3 0:3-6")]
    [InlineData("", "<<m>>", "0:1-4")]
    [InlineData("", "nothing", "")]
    [InlineData("single", "x<m>y", "")]
    [InlineData("single", "x <m>y", "")]
    [InlineData("single", "x<m> y", "")]
    [InlineData("single", "x <m> y", "0:2-5")]
    [InlineData("single", "_<m>", "")]
    [InlineData("single", "-<m>-", "0:1-4")]
    [InlineData("single", "\u00E9<m>", "")]
    [InlineData("single", "<m>\uD835\uDC00", "")]
    [InlineData("single", "<m>\uD83D\uDE00", "0:0-3")]
    [InlineData("left", "x \t\u3000<m> y", "0:1-7")]
    [InlineData("right", "x <m> \r\ny", "0:2-8")]
    [InlineData("left right", "  <m>  <m>  ", "0:0-7 0:7-12")]
    [InlineData("left", " <m>  <m>", "0:0-4 0:4-9")]
    public void TryFind_Flags_AreKept(string flags, string text, string expected) => Assert.Equal(expected, Find(text, new AddedToken(
        0,
        "<m>",
        IsNormalized: false,
        flags.Contains("single", StringComparison.Ordinal),
        flags.Contains("left", StringComparison.Ordinal),
        flags.Contains("right", StringComparison.Ordinal))));

    [Fact]
    public void TryFind_SeveralAtAPlace_TakesTheLongest() => Assert.Equal(
        "1:0-3 1:3-6",
        Find("abcabc", new AddedToken(0, "a", false), new AddedToken(1, "abc", false), new AddedToken(2, "bc", false), new AddedToken(3, "abcabd", false)));

    [Fact]
    public void TryFind_NoTokensOrEmptyOnes_FindsNothing()
    {
        Assert.Equal("", Find("abc"));
        Assert.Equal("", Find("abc", new AddedToken(0, "", false)));
        Assert.Equal("", Find("", new AddedToken(0, "a", false)));
    }

    [Fact]
    public void Tokenize_AddedToken_IsFoundInTheOriginalOrTheNormalisedText()
    {
        Tokenizer tokenizer = RealTokenizers.Get("tiny-deberta/spm.model");
        string fullWidth = string.Concat("[UNK]".Select(unit => (char)(unit + 0xFEE0)));

        Assert.Equal("[UNK]", tokenizer.PieceOf(tokenizer.Tokens(fullWidth)[^1].Id));
        Assert.Equal((0, 5), (tokenizer.Tokens("[CLS]")[0].Start, tokenizer.Tokens("[CLS]")[0].End));
        Assert.NotEqual(1, tokenizer.Tokens(fullWidth.Replace("\uFF35\uFF2E\uFF2B", "\uFF23\uFF2C\uFF33", StringComparison.Ordinal)).Count);
    }

    private static string Find(string text, params AddedToken[] tokens)
    {
        var matcher = new AddedTokenMatcher(tokens);
        var found = new List<string>();
        for (int from = 0; matcher.TryFind(text, from, out Token match); from = match.End) found.Add($"{match.Id}:{match.Start}-{match.End}");
        return string.Join(' ', found);
    }
}

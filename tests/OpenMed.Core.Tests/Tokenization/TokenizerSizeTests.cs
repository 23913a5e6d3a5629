using OpenMed.Support;

namespace OpenMed.Tokenization;

/// <summary>Very long texts without anything to cut at. The timeouts only stop what would never end.</summary>
public sealed class TokenizerSizeTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string, string> Cases { get; } =
        [.. from name in new[] { "tiny-deberta/spm.model", "openmed-mini/vocab.txt" }
            from part in new[] { "x", "\u0301", "\u0316", "\uE000", "\u4E2D", " ", "\0", "\u200D", "\u00BD", "[", "[CLS", "[MASK] ", "\uD83C\uDDE9", "ab\r\n", "\uD83D\uDC69\u200D" }
            select new TheoryDataRow<string, string>(name, part)];

    [Theory(Timeout = 60_000), MemberData(nameof(Cases))]
    public async Task Tokenize_MillionUnitsOfOnePart_EndsAndIsCovered(string name, string part)
    {
        Tokenizer tokenizer = RealTokenizers.Get(name);
        string text = string.Concat(Enumerable.Repeat(part, Million / part.Length));

        List<Token> tokens = await Task.Run(() => tokenizer.Tokens(text), TestContext.Current.CancellationToken);

        Assert.InRange(tokens.Count, 0, 3 * text.Length);
        int start = 0;
        foreach (Token token in tokens)
        {
            Assert.InRange(token.Start, start, token.End);
            start = token.Start;
        }

        if (string.IsNullOrWhiteSpace(tokenizer.Normalize(text))) return;

        Assert.True(tokens[0].Start < part.Length);
        Assert.True(tokens[^1].End > text.Length - part.Length - 1);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("tiny-deberta/spm.model")]
    [InlineData("openmed-mini/vocab.txt")]
    public async Task Tokenize_MillionLoneSurrogates_Ends(string name)
    {
        string text = new('\uD800', Million);
        List<Token> tokens = await Task.Run(() => RealTokenizers.Get(name).Tokens(text), TestContext.Current.CancellationToken);
        Assert.All(tokens, token => Assert.InRange(token.End, token.Start, text.Length));
    }

    [Fact]
    public void Tokenize_MillionUnknownCharacters_FusesThemWithinASection()
    {
        List<Token> tokens = RealTokenizers.Get("tiny-deberta/spm.model").Tokens("a" + new string('\uE000', Million));

        Assert.InRange(tokens.Count, 2, 100);
        Assert.Equal(Million + 1, tokens[^1].End);
    }
}

namespace OpenMed.Masking;

public sealed class StarsMaskTests
{
    /// <summary>Grapheme clusters as of Unicode Standard Annex 29, section 3.</summary>
    [Theory]
    [InlineData("Jane", "****")]
    [InlineData("Zoë", "***")]
    [InlineData("Zoe\u0308", "***")]
    [InlineData("\U0001D409ane", "****")]
    [InlineData("\U0001F469\u200D\U0001F52C", "*")]
    [InlineData("\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "**")]
    [InlineData("a\r\nb", "***")]
    [InlineData("\ud55c\uae00", "**")]
    [InlineData("a b", "***")]
    public void Append_Characters_WritesOneForEachGraphemeCluster(string original, string expected)
    {
        Assert.Equal(expected, MaskText.Of(new StarsMask(), "first_name", original));
    }

    [Fact]
    public void Append_LoneSurrogate_WritesOne() =>
        Assert.Equal("***", MaskText.Of(new StarsMask(), "age", "a\ud83db"));
}

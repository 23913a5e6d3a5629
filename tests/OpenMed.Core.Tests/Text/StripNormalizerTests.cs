using OpenMed.Support;

namespace OpenMed.Text;

public sealed class StripNormalizerTests
{
    [Theory]
    [InlineData(true, true, " \t\u00A0a b\u3000\u0085\r\n", "a b")]
    [InlineData(true, false, " a ", "a ")]
    [InlineData(false, true, " a ", " a")]
    [InlineData(false, false, " a ", " a ")]
    [InlineData(true, true, " \u2028 ", "")]
    [InlineData(true, true, "", "")]
    [InlineData(true, true, "\u200Ba\uFEFF", "\u200Ba\uFEFF")]
    public void Normalize_WhiteSpaceAtTheEnds_Goes(bool left, bool right, string text, string expected) =>
        Assert.Equal(expected, new StripNormalizer(left, right).Apply(text));
}

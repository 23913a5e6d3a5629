using OpenMed.Support;

namespace OpenMed.Text;

public sealed class StripAccentsNormalizerTests
{
    [Theory]
    [InlineData("e\u0301\u0323a", "ea")]
    [InlineData("\u00E9", "\u00E9")]
    [InlineData("\u0301", "")]
    [InlineData("\u0915\u093F\u094D", "\u0915\u093F")]
    [InlineData("a\u20DD", "a\u20DD")]
    public void Normalize_NonSpacingMarks_Go(string text, string expected) => Assert.Equal(expected, new StripAccentsNormalizer().Apply(text));
}

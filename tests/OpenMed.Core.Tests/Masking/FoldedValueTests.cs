using CsCheck;
using OpenMed.Support;

namespace OpenMed.Masking;

public sealed class FoldedValueTests
{
    [Theory]
    [InlineData("Jane", "jane")]
    [InlineData("\u00c9", "e\u0301")]
    [InlineData("  a \t\u3000 B ", "a b")]
    [InlineData("\uff21\uff11", "a1")]
    [InlineData("a\u200d\u00ad\ufeffb", "ab")]
    [InlineData("\U00010400", "\U00010428")]
    [InlineData("", "")]
    public void Of_Spelling_IsFolded(string value, string expected) => Assert.Equal(expected, FoldedValue.Of(value));

    [Fact]
    public void Of_AnyText_FoldsOnce() => Some.Texts.Sample(
        text => FoldedValue.Of(FoldedValue.Of(text)) == FoldedValue.Of(text), iter: 5000);
}

using OpenMed.Support;

namespace OpenMed.Text;

public sealed class PrependNormalizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "<>a")]
    public void Normalize_Text_GetsThePrefixUnlessEmpty(string text, string expected) => Assert.Equal(expected, new PrependNormalizer("<>").Apply(text));
}

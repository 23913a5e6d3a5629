using System.Text.RegularExpressions;
using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class ReplaceNormalizerTests
{
    [Theory]
    [InlineData("a+", "")]
    [InlineData("a+", "xy")]
    [InlineData("b*", "-")]
    [InlineData("[ab]|$", "c")]
    public void Normalize_AnyText_IsWhatRegexGivesForMatchesThatAreNotEmpty(string pattern, string content) =>
        Gen.String[Gen.Char["abc"], 0, 20].Sample(text => Assert.Equal(
            Regex.Replace(text, pattern, match => match.Length == 0 ? string.Empty : content), new ReplaceNormalizer(pattern, content).Apply(text)));

    [Fact]
    public void Constructor_PatternThatCannotBeLinear_IsRefused()
    {
        Assert.Throws<NotSupportedException>(() => new ReplaceNormalizer("(a)\\1", ""));
        Assert.ThrowsAny<ArgumentException>(() => new ReplaceNormalizer("(", ""));
    }
}

using System.Globalization;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class LowercaseNormalizerTests
{
    [Theory]
    [InlineData("AbC", "abc")]
    [InlineData("I\u0130\u0131", "ii\u0307\u0131")]
    [InlineData("\u039F\u03A3", "\u03BF\u03C3")]
    [InlineData("\u1E9E", "\u00DF")]
    [InlineData("\uD801\uDC00", "\uD801\uDC28")]
    public void Normalize_Capitals_BecomeSmallInEveryCulture(string text, string expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, new LowercaseNormalizer().Apply(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

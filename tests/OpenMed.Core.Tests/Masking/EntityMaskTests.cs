using System.Globalization;
using System.Text;

namespace OpenMed.Masking;

public sealed class EntityMaskTests
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
    public void Append_Stars_WritesOneForEachGraphemeCluster(string original, string expected)
    {
        Assert.Equal(expected, Append(PiiMask.Stars, "first_name", original));
    }

    [Fact]
    public void Append_StarsForLoneSurrogate_WritesOne() =>
        Assert.Equal("***", Append(PiiMask.Stars, "age", "a\ud83db"));

    [Theory]
    [InlineData("city", "[CITY]")]
    [InlineData("medical_record_number", "[MEDICAL_RECORD_NUMBER]")]
    [InlineData("GIVENNAME", "[GIVENNAME]")]
    public void Append_Label_WritesItInCapitals(string label, string expected)
    {
        Assert.Equal(expected, Append(PiiMask.Label, label, "anything"));
    }

    /// <summary>Turkish capitals turn i into a dotted capital I; the mask must not.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Append_LabelInAnyCulture_WritesTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("[CITY]", Append(PiiMask.Label, "city", "Ilium"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Append(PiiMask mask, string label, string original)
    {
        var target = new StringBuilder();
        EntityMask.Append(target, mask, new PiiEntity(label, 0, original.Length, 1f), original);
        return target.ToString();
    }
}

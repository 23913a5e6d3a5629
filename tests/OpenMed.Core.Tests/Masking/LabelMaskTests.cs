using System.Globalization;

namespace OpenMed.Masking;

public sealed class LabelMaskTests
{
    [Theory]
    [InlineData("city", "[CITY]")]
    [InlineData("medical_record_number", "[MEDICAL_RECORD_NUMBER]")]
    [InlineData("GIVENNAME", "[GIVENNAME]")]
    public void Append_AnyLabel_WritesItInCapitals(string label, string expected)
    {
        Assert.Equal(expected, MaskText.Of(LabelMask.Instance, label, "anything"));
    }

    /// <summary>Turkish capitals turn i into a dotted capital I; the mask must not.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Append_AnyCulture_WritesTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("[CITY]", MaskText.Of(LabelMask.Instance, "city", "Ilium"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

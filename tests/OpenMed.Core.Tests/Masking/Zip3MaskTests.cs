namespace OpenMed.Masking;

public sealed class Zip3MaskTests
{
    [Theory]
    [InlineData("45402", "454**")]
    [InlineData("45402-1234", "454**-****")]
    [InlineData("45402 1234", "454** ****")]
    [InlineData("4540", "[POSTCODE]")]
    [InlineData("454021", "[POSTCODE]")]
    [InlineData("SW1A 1AA", "[POSTCODE]")]
    [InlineData("\uff14\uff15\uff14\uff10\uff12", "[POSTCODE]")]
    [InlineData("45402/1234", "[POSTCODE]")]
    public void Append_Postcode_KeepsThreeDigitsOfAZip(string original, string expected) =>
        Assert.Equal(expected, MaskText.Of(new Zip3Mask(), "postcode", original));

    [Theory]
    [InlineData("medical_record_number", "[MEDICAL_RECORD_NUMBER]")]
    [InlineData("pin", "[PIN]")]
    public void Append_OtherLabelOfAZipsForm_IsTheLabel(string label, string expected) =>
        Assert.Equal(expected, MaskText.Of(new Zip3Mask(), label, "48291"));

    /// <summary>The seventeen areas of HHS's guidance on de-identification (2012), section 3.3, from the Census of 2000.</summary>
    [Theory]
    [InlineData("036")]
    [InlineData("059")]
    [InlineData("063")]
    [InlineData("102")]
    [InlineData("203")]
    [InlineData("556")]
    [InlineData("692")]
    [InlineData("790")]
    [InlineData("821")]
    [InlineData("823")]
    [InlineData("830")]
    [InlineData("831")]
    [InlineData("878")]
    [InlineData("879")]
    [InlineData("884")]
    [InlineData("890")]
    [InlineData("893")]
    public void Append_SmallArea_IsZeros(string area) =>
        Assert.Equal("000**", MaskText.Of(new Zip3Mask(), "postcode", area + "01"));

    [Fact]
    public void Append_AllAreas_ChangesSeventeen() => Assert.Equal(17, Enumerable.Range(1, 999)
        .Count(area => MaskText.Of(new Zip3Mask(), "postcode", $"{area:000}01").StartsWith("000", StringComparison.Ordinal)));
}

using System.Globalization;

namespace OpenMed.Masking.Surrogates;

public sealed class OtherSurrogatesTests
{
    [Theory]
    [InlineData(0, 1, 3)]
    [InlineData(1, 2, 4)]
    [InlineData(41, 38, 44)]
    [InlineData(88, 85, 89)]
    [InlineData(89, 86, 88)]
    [InlineData(90, 91, 93)]
    [InlineData(91, 90, 94)]
    [InlineData(104, 101, 107)]
    public void Age_AnyAge_StaysNearAndOnItsSideOf90(int age, int first, int last)
    {
        int[] ages = [.. StandIn.All("age", age.ToString(CultureInfo.InvariantCulture)).Select(text => int.Parse(text, CultureInfo.InvariantCulture))];

        Assert.Equal(first, ages.Min());
        Assert.Equal(last, ages.Max());
        Assert.DoesNotContain(age, ages);
    }

    [Theory]
    [InlineData("age", "67-year-old", "^6[4-9]-year-old$|^70-year-old$")]
    [InlineData("time", "08:12", "^[0-2][0-9]:[0-5][0-9]$")]
    [InlineData("time", "8:12 pm", "^[1-9]:[0-5][0-9] pm$")]
    [InlineData("time", "08:12:03.114", "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}$")]
    [InlineData("coordinate", "39.7589, -84.1916", "^[1-5][0-9]\\.[0-9]{4}, -[1-5][0-9]\\.[0-9]{4}$")]
    [InlineData("street_address", "2217 Maple Hollow Road, Apt 4B", "^[0-9]{4} [A-Z][a-z]+ Road, Apt [0-9][A-Z]$")]
    [InlineData("street_address", "5th Avenue 12", "^[0-9]th Avenue [0-9]{2}$")]
    [InlineData("street_address", "PO Box 12", "^PO Box [0-9]{2}$")]
    [InlineData("county", "Montgomery County", "^[A-Z][a-z]+ County$")]
    [InlineData("city", "New York", "^[A-Z][a-z]+$")]
    [InlineData("state", "OH", "^[A-Z]{2}$")]
    [InlineData("company_name", "Riverside Family Medicine", "^[A-Z][a-z]+ Family Medicine$")]
    [InlineData("gender", "F", "^M$")]
    [InlineData("password", "a1!B", "^[a-z][0-9][!#$%*+=?@^~][A-Z]$")]
    [InlineData("medical_record_number", "MRN-00482913", "^[A-Z]{3}-[0-9]{8}$")]
    [InlineData("unique_id", "patient ID: A-12", "^patient ID: [A-Z]-[0-9]{2}$")]
    [InlineData("unique_id", "MRNx ID7", "^(?!MRN)[A-Z]{3}[a-z] (?!ID)[A-Z]{2}[0-9]$")]
    [InlineData("device_identifier", "a1b2c3d4", "^[a-f][0-9][a-f][0-9][a-f][0-9][a-f][0-9]$")]
    [InlineData("postcode", "SW1A 1AA", "^[A-Z]{2}[0-9][A-Z] [0-9][A-Z]{2}$")]
    [InlineData("pin", "\uff11\uff12", "^[\uff10-\uff19]{2}$")]
    public void Append_Value_KeepsItsForm(string label, string original, string pattern) =>
        Assert.All(StandIn.All(label, original), standIn => Assert.Matches(pattern, standIn));
}

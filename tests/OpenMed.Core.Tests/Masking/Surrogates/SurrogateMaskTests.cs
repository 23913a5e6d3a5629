using CsCheck;
using OpenMed.Support;

namespace OpenMed.Masking.Surrogates;

public sealed class SurrogateMaskTests
{
    private static readonly SurrogateMask Mask = StandIn.Make(SomeKey.One);

    /// <summary>Stand-ins stay the same from version to version, so that texts masked at different times fit together.</summary>
    [Theory]
    [InlineData("first_name", "Margaret", "Zara")]
    [InlineData("last_name", "Ellison", "Ledford")]
    [InlineData("email", "a.b@example.org", "ethan.hewitt@example.com")]
    [InlineData("city", "Dayton", "Glenton")]
    [InlineData("phone_number", "937-555-0148", "919-555-0110")]
    [InlineData("medical_record_number", "00482913", "00052769")]
    [InlineData("date", "2024-03-18", "2023-11-24")]
    public void Append_KnownValue_NeverChanges(string label, string original, string expected) =>
        Assert.Equal(expected, MaskText.Of(Mask, label, original));

    [Theory]
    [InlineData("first_name", "Margaret", "MARGARET", "margaret")]
    [InlineData("last_name", "O'Neil", "O'NEIL", "o'neil")]
    [InlineData("city", "Dayton", "DAYTON", "dayton")]
    public void Append_OtherCase_IsTheSameStandInInThatCase(string label, string title, string upper, string lower)
    {
        string standIn = MaskText.Of(Mask, label, title);

        Assert.True(char.IsUpper(standIn[0]) && char.IsLower(standIn[^1]));
        Assert.Equal(standIn.ToUpperInvariant(), MaskText.Of(Mask, label, upper));
        Assert.Equal(standIn.ToLowerInvariant(), MaskText.Of(Mask, label, lower));
    }

    [Fact]
    public void Append_NameWithAnotherBesideIt_KeepsItsStandIn()
    {
        string first = MaskText.Of(Mask, "first_name", "Margaret");

        Assert.Equal($"{first} {MaskText.Of(Mask, "first_name", "Jane")}", MaskText.Of(Mask, "first_name", "Margaret Jane"));
        Assert.StartsWith(first + "-", MaskText.Of(Mask, "first_name", "Margaret-Jane"), StringComparison.Ordinal);
    }

    [Fact]
    public void Append_SameNumberWrittenOtherwise_HasTheSameDigits() => Assert.Equal(
        MaskText.Of(Mask, "phone_number", "(937) 555-0148").Where(char.IsDigit),
        MaskText.Of(Mask, "phone_number", "+1 937.555.0148").Where(char.IsDigit).Skip(1));

    [Fact]
    public void Append_OtherKeys_GiveOtherStandIns() => Assert.True(StandIn.All("last_name", "Ellison").Distinct().Count() > 100);

    /// <summary>Invented values from reserved ranges, one for each label of the taxonomy and some of other models.</summary>
    [Theory]
    [InlineData("account_number", "GB82 WEST 1234 5698 7654 32")]
    [InlineData("age", "67")]
    [InlineData("api_key", "sk_test_4eC39HqLyjWDarjtT1zdp7dc")]
    [InlineData("bank_routing_number", "021000021")]
    [InlineData("biometric_identifier", "FP-0001")]
    [InlineData("blood_type", "AB+")]
    [InlineData("certificate_license_number", "D123-4567")]
    [InlineData("company_name", "Riverside Family Medicine")]
    [InlineData("coordinate", "39.7589, -84.1916")]
    [InlineData("country", "Canada")]
    [InlineData("county", "Montgomery County")]
    [InlineData("credit_debit_card", "4111 1111 1111 1111")]
    [InlineData("customer_id", "C-1")]
    [InlineData("cvv", "7")]
    [InlineData("date_time", "2024-03-18T08:12:03Z")]
    [InlineData("education_level", "bachelor's degree")]
    [InlineData("employment_status", "retired")]
    [InlineData("first_name", "J.")]
    [InlineData("gender", "F")]
    [InlineData("http_cookie", "sid=a1b2c3d4")]
    [InlineData("ipv4", "192.0.2.44")]
    [InlineData("ipv6", "2001:db8::1")]
    [InlineData("language", "French")]
    [InlineData("license_plate", "ABC 1234")]
    [InlineData("mac_address", "00-00-5E-00-53-01")]
    [InlineData("occupation", "teacher")]
    [InlineData("password", "hunter2!")]
    [InlineData("phone_number", "(937) 555-0148")]
    [InlineData("pin", "1")]
    [InlineData("political_view", "liberal")]
    [InlineData("postcode", "45402")]
    [InlineData("race_ethnicity", "Asian")]
    [InlineData("religious_belief", "Buddhist")]
    [InlineData("sexuality", "gay")]
    [InlineData("ssn", "987-65-4321")]
    [InlineData("state", "OH")]
    [InlineData("street_address", "2217 Maple Hollow Road")]
    [InlineData("swift_bic", "DEUTDEFF")]
    [InlineData("tax_id", "12-3456789")]
    [InlineData("time", "08:12")]
    [InlineData("url", "https://www.example.com/")]
    [InlineData("user_name", "mellison7")]
    [InlineData("vehicle_identifier", "1M8GDM9AXKP042788")]
    [InlineData("PERSON", "Jane Roe")]
    [InlineData("SOMETHING_ELSE", "x-1")]
    public void Append_AnyKey_IsNeverTheOriginalAndFillsTheValue(string label, string original) => Assert.All(
        StandIn.All(label, original),
        standIn =>
        {
            Assert.NotEqual(FoldedValue.Of(original), FoldedValue.Of(standIn));
            if (label != "url") Assert.DoesNotContain('[', standIn);
        });

    [Theory]
    [InlineData("first_name", "\U0001F642")]
    [InlineData("password", "---")]
    [InlineData("age", "forty-one")]
    [InlineData("email", "nobody")]
    [InlineData("time", "noon")]
    [InlineData("company_name", "Hospital")]
    [InlineData("ipv4", "localhost")]
    [InlineData("date", "tomorrow")]
    public void Append_NoFormToKeep_IsTheLabel(string label, string original) =>
        Assert.Equal($"[{label.ToUpperInvariant()}]", MaskText.Of(Mask, label, original));

    [Fact]
    public void Append_AnyTextUnderAnyLabel_IsNeverTheOriginal() => Gen.Select(
        Some.Texts.Where(text => text.Length > 0), Gen.Int[0, PiiLabels.All.Count - 1]).Sample(
        (text, labelIndex) => !MaskText.Of(Mask, PiiLabels.All[labelIndex].Name, text).Equals(text, StringComparison.OrdinalIgnoreCase),
        iter: 20_000);
}

using OpenMed.Support;

namespace OpenMed.Masking.Surrogates;

public sealed class FinanceSurrogatesTests
{
    /// <summary>Published test numbers of PayPal, Stripe and Adyen.</summary>
    [Theory]
    [InlineData("4111 1111 1111 1111", "^4[0-9]{3} [0-9]{4} [0-9]{4} [0-9]{4}$")]
    [InlineData("4222222222222", "^9{2}[0-9]{11}$")]
    [InlineData("5555-5555-5555-4444", "^[25][0-9]{3}-[0-9]{4}-[0-9]{4}-[0-9]{4}$")]
    [InlineData("378282246310005", "^3[47][0-9]{13}$")]
    [InlineData("6011111111111117", "^6011[0-9]{12}$")]
    [InlineData("30569309025904", "^3[068][0-9]{12}$")]
    [InlineData("3530111333300000", "^35[0-9]{14}$")]
    [InlineData("6759649826438453", "^99[0-9]{14}$")]
    [InlineData("\uff14111111111111111", "^\uff14[0-9]{15}$")]
    public void Card_AnyIssuer_PassesLuhnInItsForm(string original, string pattern) => Assert.All(
        StandIn.All("credit_debit_card", original),
        standIn =>
        {
            string digits = DigitPlaces.Digits(standIn);
            Assert.Matches(pattern, standIn);
            Assert.True(Rules.Checksums.Luhn.IsValid(digits));
        });

    [Theory]
    [InlineData("900-45-6789", "^987-65-432[0-9]$")]
    [InlineData("900 45 6789", "^987 65 432[0-9]$")]
    [InlineData("900456789", "^98765432[0-9]$")]
    [InlineData("6789", "^[0-9]{4}$")]
    public void Ssn_AnyForm_IsOneThatWasNeverGivenOut(string original, string pattern) =>
        Assert.All(StandIn.All("ssn", original), standIn => Assert.Matches(pattern, standIn));

    /// <summary>The examples of the SWIFT IBAN registry.</summary>
    [Theory]
    [InlineData("GB29 NWBK 6016 1331 9268 19", "^GB[0-9]{2} [A-Z]{4} [0-9]{4} [0-9]{4} [0-9]{4} [0-9]{2}$")]
    [InlineData("DE89370400440532013000", "^DE[0-9]{20}$")]
    [InlineData("fr1420041010050500013m02606", "^fr[0-9]{19}[a-z][0-9]{5}$")]
    public void Account_Iban_HasRightCheckDigits(string original, string pattern) => Assert.All(
        StandIn.All("account_number", original),
        standIn =>
        {
            string compact = standIn.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
            Assert.Matches(pattern, standIn);
            Assert.Equal(1, Rules.Checksums.Iso7064.Mod97(compact[4..] + compact[..4]));
        });

    [Theory]
    [InlineData("DEUTDEFF", "^[A-Z]{4}DE[A-Z]{2}$")]
    [InlineData("DEUTDEFF500", "^[A-Z]{4}DE[A-Z]{2}[0-9]{3}$")]
    public void Swift_Code_KeepsTheCountry(string original, string pattern) =>
        Assert.All(StandIn.All("swift_bic", original), standIn => Assert.Matches(pattern, standIn));

    /// <summary>1M8GDM9AXKP042788 is the example of the check digit's description in Wikipedia, "Vehicle identification number".</summary>
    [Fact]
    public void Vehicle_Number_HasItsCheckDigit() => Assert.All(
        StandIn.All("vehicle_identifier", "1M8GDM9AXKP042788").Append("1M8GDM9AXKP042788"),
        number =>
        {
            const string values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
            const string weights = "8765432X098765432";
            int sum = number.Select((unit, index) => values.IndexOf(unit, StringComparison.Ordinal) % 10 * "0123456789X".IndexOf(weights[index], StringComparison.Ordinal)).Sum();
            Assert.Equal("0123456789X"[sum % 11], number[8]);
        });

    /// <summary>021000021 is the Federal Reserve Bank's in New York; 1234567893 the NPI of CMS's description of its check digit.</summary>
    [Fact]
    public void Code_CheckedNumber_StillPassesItsCheck()
    {
        Assert.All(StandIn.All("bank_routing_number", "021000021"), number => Assert.Equal(Checksums.Routing(number.AsSpan(0, 8)), number[8]));
        Assert.All(StandIn.All("unique_id", "1234567893"), number => Assert.True(Rules.Checksums.Luhn.IsValid("80840" + number)));
        Assert.All(StandIn.All("device_identifier", "49-015420-323751-8"), number =>
            Assert.True(Rules.Checksums.Luhn.IsValid(DigitPlaces.Digits(number))));
    }

    /// <summary>The FedACH directory, as moov-io/fed has it.</summary>
    [Fact]
    public void Checksums_PublicRoutingNumbers_Pass()
    {
        Assert.SkipWhen(TestFolders.Shared is null, "The folder ../shared is not there.");

        string[] numbers = [.. File.ReadLines(Path.Combine(TestFolders.Shared!, "data", "aba_routing_valid.jsonl")).Select(line => line.Split('"')[3])];
        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Equal(number[8], Checksums.Routing(number.AsSpan(0, 8))));
    }
}

using OpenMed.Support;

namespace OpenMed.Rules.Finance;

public sealed class FinanceRecognizersTests
{
    private static readonly RuleSet Rules = new(FinanceRecognizers.All);

    // Sources: the examples of the authorities named at each recognizer and checksum; SSA's advertisements for 078-05-1120; UIDAI, ato.gov.au, dvv.fi, gov.pl for theirs.
    [Theory]
    [InlineData("ssn", "123-45-6789", "Her number is 123-45-6789.")]
    [InlineData("ssn", "123456789", "ssn=123456789")]
    [InlineData("ssn", "078-05-1120", "SSN 078-05-1120")]
    [InlineData("ssn", "AB123456C", "ref AB123456C")]
    [InlineData("ssn", "AB 12 34 56 C", "NINO: AB 12 34 56 C")]
    [InlineData("ssn", "046 454 286", "SIN: 046 454 286")]
    [InlineData("ssn", "2 55 08 14 168 025 38", "2 55 08 14 168 025 38")]
    [InlineData("ssn", "756.9217.0769.85", "756.9217.0769.85")]
    [InlineData("tax_id", "912-70-1234", "912-70-1234")]
    [InlineData("tax_id", "12-3456789", "firm 12-3456789")]
    [InlineData("tax_id", "123456789", "EIN 123456789")]
    [InlineData("tax_id", "111.444.777-35", "111.444.777-35")]
    [InlineData("tax_id", "11.444.777/0001-61", "11.444.777/0001-61")]
    [InlineData("tax_id", "20-12345678-6", "20-12345678-6")]
    [InlineData("tax_id", "86095742719", "Steuer-ID: 86095742719")]
    [InlineData("tax_id", "MRTMTT91D08F205J", "MRTMTT91D08F205J")]
    [InlineData("tax_id", "123 456 782", "TFN 123 456 782")]
    [InlineData("tax_id", "123-456-32-18", "NIP 123-456-32-18")]
    [InlineData("tax_id", "123456789", "NIF: 123456789")]
    [InlineData("bank_routing_number", "111000025", "routing number 111000025")]
    [InlineData("bank_routing_number", "20-00-00", "Sort code: 20-00-00")]
    [InlineData("unique_id", "12345678Z", "12345678Z")]
    [InlineData("unique_id", "X1234567L", "NIE X1234567L")]
    [InlineData("unique_id", "131052-308T", "131052-308T")]
    [InlineData("unique_id", "811228-9874", "811228-9874")]
    [InlineData("unique_id", "44051401359", "PESEL 44051401359")]
    [InlineData("unique_id", "111222333", "BSN 111222333")]
    [InlineData("unique_id", "2341 2341 2346", "Aadhaar 2341 2341 2346")]
    [InlineData("unique_id", "11010519491231002X", "11010519491231002X")]
    [InlineData("health_plan_beneficiary_number", "943 476 5919", "patient 943 476 5919")]
    [InlineData("health_plan_beneficiary_number", "9434765919", "NHS no 9434765919")]
    [InlineData("health_plan_beneficiary_number", "1EG4-TE5-MK73", "1EG4-TE5-MK73")]
    [InlineData("health_plan_beneficiary_number", "2123 45670 1", "2123 45670 1")]
    [InlineData("certificate_license_number", "1234567893", "NPI: 1234567893")]
    [InlineData("certificate_license_number", "F91234563", "DEA F91234563")]
    [InlineData("vehicle_identifier", "1M8GDM9AXKP042788", "car 1M8GDM9AXKP042788")]
    [InlineData("vehicle_identifier", "WVWZZZ1JZXW000001", "VIN: WVWZZZ1JZXW000001")]
    [InlineData("device_identifier", "356938035643809", "356938035643809")]
    [InlineData("device_identifier", "490154203237518", "IMEI 490154203237518")]
    [InlineData("account_number", "0x52908400098527886E0F7030069857D2E4169EE7", "wallet 0x52908400098527886E0F7030069857D2E4169EE7")]
    public void Find_PublishedNumber_IsFound(string label, string number, string text) =>
        Assert.Contains((label, number), Find(text));

    [Theory]
    [InlineData("000-12-3456")]
    [InlineData("666-12-3456")]
    [InlineData("123-00-4567")]
    [InlineData("123-45-0000")]
    [InlineData("219-09-9999")]
    [InlineData("123-45-6789-1")]
    [InlineData("1.123-45-6789")]
    [InlineData("123456789")]
    [InlineData("00-1234567")]
    [InlineData("111000025")]
    [InlineData("call me on 03-3316005")]
    [InlineData("20-00-00")]
    [InlineData("943 476 5918")]
    [InlineData("call 943 476 5919")]
    [InlineData("1234567893")]
    [InlineData("1M8GDM9A1KP042788")]
    [InlineData("trace_id=356938035643809")]
    [InlineData("161219-2044")]
    [InlineData("44051401359")]
    [InlineData("2341 2341 2346")]
    [InlineData("0x52908400098527886E0F7030069857D2E4169EE7")]
    [InlineData("[2016-12-19 20:44:59,210] TRACE Controller 0 epoch 36 sending request (Leader:0,ISR:0,2) to broker 2")]
    [InlineData("Mar 27 13:06:56 ip-10-77-20-248 sshd[1291]: Server listening on 0.0.0.0 port 22.")]
    [InlineData("Chrome/32.0.1700.77 3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("order 12345678 total 1,234.56 EUR, 345678 bytes in 12345 ms")]
    [InlineData("at Foo.Bar(Baz.cs:line 1234)")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_NamedColumn_IsFoundByItsName()
    {
        Assert.Contains(("ssn", "123456789"), Find("123456789", "patient_ssn"));
        Assert.Contains(("medical_record_number", "12"), Find("12", "MRN"));
        Assert.Contains(("customer_id", "C-4482"), Find("C-4482", "customerId"));
        Assert.Contains(("license_plate", "AB12 CDE"), Find("AB12 CDE", "license_plate"));
    }

    private static (string Label, string Text)[] Find(string text, string fieldName = "")
    {
        List<RuleMatch> matches = [];
        Rules.Find(text, fieldName, matches);
        return [.. matches.Where(match => match.Score >= 0.5f).Select(match => (match.Label, text.Substring(match.Start, match.Length)))];
    }
}

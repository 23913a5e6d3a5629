using CsCheck;

namespace OpenMed.Rules;

public sealed class RunGateTests
{
    // Parts of what recognizers look for, and the signs that join or cut runs.
    private static readonly string[] Parts =
    [
        "1", "7", "12", "2024", "4111", "555", "00", "0", "192.0.2.1", "2024-03-17", "17.03.2024", "12:30:59", "(415) 555-0132", "+44 20 7946 0958", "020 7946", "123-45-6789", "90210-1234",
        "CA 90210", "SW1A 1AA", "K1A", "0B6", "1012 AB Amsterdam", "D-10115", "AB 12 34 56 C", "QQ123456C", "37.7749", "-122.4194", "40\u00B026'46\"N", "34-year-old", "aged 67", "age: 45", "v1.2.3",
        "version 2.0", "3pm", "12th of March 1958", "Jan 9, ", "0011.2233.4455", "00-11-22-33-44-55", "00:11:22:33:44:55", "2001:db8::1", "mrn", "MRN0012", "account no ", "DE89", "GB82 WEST 1234 5698 7654 32",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "9f86d081884c7d659a2feaa0c55ad015", "commit 9f86d08", "AKIAIOSFODNN7EXAMPLE", "eyJhbGciOiJIUzI1NiJ9.e30.c2ln", "123456789:AA", "1EG4-TE5-MK73",
        "1HGCM82633A004352", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "lat: 37.77", "longitude=", "sig=", "cookie: a=bcdefgh1", "Authorization: Basic YTpi", "Private-Lines: 1\n", "user: name=jdoe",
        "user=", "password: ", "plate: ", "swift: ", "jane@example.com", "https://", "a", "Z", "e", "F", "x9", "_", " ", "  ", "-", ".", "..", "/", ":", "=", "@", "(", ")", "+", "#", ",", "\"", "\n", "\u00E9",
    ];

    private static readonly string[] FieldNames = ["", "", "ssn", "phone", "plate", "bic", "lat", "age", "userId"];

    private static readonly IReadOnlyList<IRecognizer> Recognizers = BuiltInRecognizers.For(PiiPolicy.Default.PhoneRegions);

    [Fact]
    public void Find_WithAndWithoutGates_GivesTheSameMatches()
    {
        RuleSet gated = new(Recognizers);
        RuleSet open = new(Recognizers, hasGates: false);

        Gen.Select(Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).Array[1, 14].Select(string.Concat), Gen.Int[0, FieldNames.Length - 1].Select(index => FieldNames[index]))
            .Sample((text, fieldName) => Assert.Equal(Find(open, text, fieldName), Find(gated, text, fieldName)), iter: 20_000);
    }

    // 63 stands for all longer runs.
    [Theory]
    [InlineData(12, 14, 11, false)]
    [InlineData(12, 14, 12, true)]
    [InlineData(12, 14, 14, true)]
    [InlineData(12, 14, 15, false)]
    [InlineData(12, 62, 63, false)]
    [InlineData(12, 128, 63, true)]
    [InlineData(70, 128, 63, true)]
    public void Range_OfLengths_HoldsThose(int least, int most, int length, bool expected) => Assert.Equal(expected, (RunGate.Range(least, most) >> length & 1) != 0);

    private static List<RuleMatch> Find(RuleSet rules, string text, string fieldName)
    {
        List<RuleMatch> matches = [];
        rules.Find(text, fieldName, matches);
        return matches;
    }
}

using System.Diagnostics;
using System.Globalization;
using OpenMed.Rules.Finance;

namespace OpenMed.Rules;

[Trait("Kind", "hostile")]
public sealed class HostileInputTestsFinance(ITestOutputHelper output)
{
    private const int Length = 1 << 20;

    // Each piece is the shape of a recognizer, without the end that would make it a number, or with a thousand neighbours.
    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("12-34-")]
    [InlineData("123-45-")]
    [InlineData("123-45-6789 ")]
    [InlineData("123456789 ")]
    [InlineData("1234567890:")]
    [InlineData("4111 1111 1111 1111 ")]
    [InlineData("4111111111111111,")]
    [InlineData("DE89 3704 0044 0532 0130 0")]
    [InlineData("DE89")]
    [InlineData("DE89-")]
    [InlineData("bic swift ")]
    [InlineData("swift")]
    [InlineData("plate number is ")]
    [InlineData("plate")]
    [InlineData("mrn#")]
    [InlineData("mrn1 ")]
    [InlineData("MRN 12345678 ")]
    [InlineData("account number 1234 5678 ")]
    [InlineData("patient id no id no id no ")]
    [InlineData("serial number s/n: A1-")]
    [InlineData("1HGCM82633A00435")]
    [InlineData("1EG4-TE5-MK73 ")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t ")]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb ")]
    [InlineData("AB 12 34 56 C")]
    [InlineData("111.444.777-")]
    [InlineData("ssn ssn 123456789 ")]
    [InlineData("sn=")]
    [InlineData("(((((")]
    [InlineData("ID")]
    public void Find_MegabyteOfOneShape_Ends(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1));
        RuleSet rules = new(FinanceRecognizers.All);
        List<RuleMatch> matches = [];
        long started = Stopwatch.GetTimestamp();

        rules.Find(text, [], matches);

        TimeSpan whole = Stopwatch.GetElapsedTime(started);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{piece}: {whole.TotalMilliseconds:F0} ms, {matches.Count} matches"));
        Assert.All(matches, match => Assert.InRange(match.Length, 1, 64));
    }
}

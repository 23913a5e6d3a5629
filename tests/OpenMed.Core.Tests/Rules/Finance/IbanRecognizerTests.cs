using OpenMed.Support;

namespace OpenMed.Rules.Finance;

public sealed class IbanRecognizerTests
{
    private readonly IbanRecognizer _recognizer = new();

    // Source: SWIFT, IBAN Registry, the examples of each country.
    [Theory]
    [InlineData("DE89370400440532013000")]
    [InlineData("DE89 3704 0044 0532 0130 00")]
    [InlineData("GB29 NWBK 6016 1331 9268 19")]
    [InlineData("GB29-NWBK-6016-1331-9268-19")]
    [InlineData("FR1420041010050500013M02606")]
    [InlineData("NO9386011117947")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    public void Find_RegistryExample_IsProven(string iban)
    {
        RuleMatch match = Assert.Single(Recognized.By(_recognizer, $"pay to {iban}, please"));

        Assert.Equal(("account_number", RuleEvidence.Checksum, 7, iban.Length), (match.Label, match.Evidence, match.Start, match.Length));
    }

    [Theory]
    [InlineData("de89370400440532013000")]
    [InlineData("DE8937040044053201300")]
    [InlineData("DE893704004405320130000")]
    [InlineData("xDE89370400440532013000")]
    [InlineData("GB29 NWBK 6016")]
    [InlineData("ip-10-77-20-248")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("iban: de89370400440532013000", RuleEvidence.Checksum)]
    [InlineData("IBAN DE88370400440532013000", RuleEvidence.Context)]
    [InlineData("DE88370400440532013000", RuleEvidence.FailedChecksum)]
    public void Find_OtherForms_HaveTheirEvidence(string text, object evidence) => Assert.Equal(evidence, Assert.Single(Recognized.By(_recognizer, text)).Evidence);

    [Fact]
    public void Find_BankCodeBehindIt_IsFoundToo() =>
        Assert.Equal(["DE89370400440532013000", "DEUTDEFF500"], Recognized.Texts(_recognizer, "DE89370400440532013000 / DEUTDEFF500"));
}

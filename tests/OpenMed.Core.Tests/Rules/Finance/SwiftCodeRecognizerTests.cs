using OpenMed.Support;

namespace OpenMed.Rules.Finance;

public sealed class SwiftCodeRecognizerTests
{
    private readonly SwiftCodeRecognizer _recognizer = new();

    // Source: the codes that the banks publish (Deutsche Bank, BNP Paribas, JPMorgan Chase).
    [Theory]
    [InlineData("SWIFT: DEUTDEFF", "DEUTDEFF")]
    [InlineData("BIC DEUTDEFF500", "DEUTDEFF500")]
    [InlineData("the SWIFT/BIC code is BNPAFRPP.", "BNPAFRPP")]
    [InlineData("\"bic\": \"CHASUS33\"", "CHASUS33")]
    [InlineData("<swiftCode>CHASUS33XXX</swiftCode>", "CHASUS33XXX")]
    public void Find_NamedCode_IsFound(string text, string code) => Assert.Equal([code], Recognized.Texts(_recognizer, text).Distinct());

    [Fact]
    public void Find_ValueOfNamedField_IsFound() => Assert.Equal(["DEUTDEFF"], Recognized.Texts(_recognizer, "DEUTDEFF", "bic"));

    [Theory]
    [InlineData("DEUTDEFF")]
    [InlineData("swift TRANSFER now")]
    [InlineData("swiftly DEUTDEFF")]
    [InlineData("arabic DEUTDEFF")]
    [InlineData("BIC: DEUTXXFF")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

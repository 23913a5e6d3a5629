using OpenMed.Support;

namespace OpenMed.Rules.Contact;

public sealed class AlphanumericPostcodeRecognizerTests
{
    private readonly AlphanumericPostcodeRecognizer _recognizer = new();

    // Source: Royal Mail's examples of each format (Programmers' Guide to PAF), Canada Post's K1A 0B1, UPU's example for the Netherlands.
    [Theory]
    [InlineData("London SW1A 1AA.", "SW1A 1AA")]
    [InlineData("M1 1AE, B33 8TH, CR2 6XH, DN55 1PT, W1A 0AX, EC1A 1BB", "M1 1AE|B33 8TH|CR2 6XH|DN55 1PT|W1A 0AX|EC1A 1BB")]
    [InlineData("Ottawa ON K1A 0B1", "K1A 0B1")]
    [InlineData("1012 AB Amsterdam", "1012 AB")]
    [InlineData("postcode: sw1a1aa", "sw1a1aa")]
    [InlineData("postal code K1A0B1", "K1A0B1")]
    public void Find_Postcode_IsFound(string text, string expected) => Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("ZZ1 1AA and QQ9 9ZZ")]
    [InlineData("m1 1ae in small letters")]
    [InlineData("part SW1A1AA of the set")]
    [InlineData("D1A 0B1 (no Canadian code begins with D)")]
    [InlineData("1024 KB read, 1200 AM")]
    [InlineData("iPhone OS 7_0 like Mac OS X 537.36")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

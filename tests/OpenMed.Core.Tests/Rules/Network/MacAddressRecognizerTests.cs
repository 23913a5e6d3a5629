using OpenMed.Support;

namespace OpenMed.Rules.Network;

public sealed class MacAddressRecognizerTests
{
    private readonly MacAddressRecognizer _recognizer = new();

    // Source: RFC 9542, section 2.1.4: 00-00-5E-00-53-00 to FF are for documentation; the dotted form is that of Cisco IOS.
    [Theory]
    [InlineData("ether 00:00:5e:00:53:01 up", "00:00:5e:00:53:01")]
    [InlineData("00-00-5E-00-53-FF", "00-00-5E-00-53-FF")]
    [InlineData("0000.5e00.53af", "0000.5e00.53af")]
    [InlineData("abcd.1234.5678", "abcd.1234.5678")]
    [InlineData("mac=00-11-22-33-44-55", "00-11-22-33-44-55")]
    [InlineData("HWaddr 00:00:5E:00:53:01.", "00:00:5E:00:53:01")]
    public void Find_Address_IsFound(string text, string expected) => Assert.Equal([expected], Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("ff:ff:ff:ff:ff:ff 00:00:00:00:00:00")]
    [InlineData("43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8")]
    [InlineData("00-11-22-33-44-55 and 1234.5678.9012")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("12:30:45 2016-12-19 20:44:59")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

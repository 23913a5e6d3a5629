using OpenMed.Support;

namespace OpenMed.Rules.Network;

public sealed class IPv6RecognizerTests
{
    private readonly IPv6Recognizer _recognizer = new();

    // Source: RFC 4291, section 2.2; RFC 5952, sections 2 and 5; RFC 4007, section 11.
    [Theory]
    [InlineData("abcd:ef01:2345:6789:abcd:ef01:2345:6789")]
    [InlineData("2001:db8:0:0:8:800:200c:417a")]
    [InlineData("2001:db8::8:800:200c:417a")]
    [InlineData("ff01::101")]
    [InlineData("::13.1.68.3")]
    [InlineData("::ffff:129.144.52.38")]
    [InlineData("64:ff9b::192.0.2.33")]
    [InlineData("fe80::1234%eth0")]
    [InlineData("2001:db8::")]
    public void Find_Address_IsFound(string address)
    {
        Assert.Equal([address], Recognized.Texts(_recognizer, $"from {address}, ok"));
        Assert.Equal([address], Recognized.Texts(_recognizer, $"[{address}]:443"));
    }

    [Fact]
    public void Find_AddressBeforeAFullStop_IsFound() => Assert.Equal(["2001:db8::1"], Recognized.Texts(_recognizer, "It is 2001:db8::1."));

    [Theory]
    [InlineData(":: and ::1 and ::0")]
    [InlineData("Listening to ::1:631 and ::1:8080")]
    [InlineData("a::b std::vector face::dead Foo::Bar")]
    [InlineData("12:30:45 10:20:30:40:50:60")]
    [InlineData("43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8")]
    [InlineData("1:2:3:4:5:6:7:8:9 1::2::3 12345::1 1:2:3:4:5:6:7::8:9")]
    [InlineData("SHA256 43:51:43:A1:B5:FC:8B:B7:0A:3A:A9:B1:0F:66:73:A8:43:51:43:A1:B5:FC:8B:B7:0A:3A:A9:B1:0F:66:73:A8")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

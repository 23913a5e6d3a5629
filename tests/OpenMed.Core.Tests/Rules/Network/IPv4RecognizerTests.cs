using OpenMed.Support;

namespace OpenMed.Rules.Network;

public sealed class IPv4RecognizerTests
{
    private readonly IPv4Recognizer _recognizer = new();

    // Source: RFC 5737 (documentation), RFC 1918 (private), RFC 1035, section 3.5 (in-addr.arpa).
    [Theory]
    [InlineData("from 192.0.2.35 port 52384", "192.0.2.35")]
    [InlineData("192.0.2.1, 198.51.100.7; 203.0.113.9.", "192.0.2.1|198.51.100.7|203.0.113.9")]
    [InlineData("https://10.0.0.1:8443/x and kafka2/10.1.2.3:9092", "10.0.0.1|10.1.2.3")]
    [InlineData("subnet 10.1.2.0/24", "10.1.2.0")]
    [InlineData("rhost=201.178.81.113  user=root", "201.178.81.113")]
    [InlineData("[::ffff:192.0.2.128]", "192.0.2.128")]
    [InlineData("4.3.2.1.in-addr.arpa", "4.3.2.1")]
    [InlineData("192.0.2.1-192.0.2.9", "192.0.2.1|192.0.2.9")]
    public void Find_Address_IsFound(string text, string expected) => Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("5.9.3.4 - - [17/May/2015:10:05:03 +0000]")]
    [InlineData("from 192.0.2.35 port 52384")]
    [InlineData("peer 1.2.3.4")]
    public void Find_AddressOfALog_CountsInLogs(string text) => Assert.Single(Recognized.Texts(_recognizer, text, threshold: 0.7f));

    // Source: RFC 6890 (special addresses), RFC 9110, section 10.1.5 (products), X.660 (object identifiers).
    [Theory]
    [InlineData("Chrome/32.0.17.77 Safari/5.0.1.2")]
    [InlineData("version 1.2.3.4, Version=4.0.0.0, v1.2.3.4, build: 10.20.30.40")]
    [InlineData("kafka-0.10.1.0.jar, lib-1.2.3.4, 1.2.3.4-SNAPSHOT")]
    [InlineData("OID 1.3.6.1.4.1.311 and section 1.2.3.4")]
    [InlineData("Package_for_KB947821~31bf3856ad364e35~amd64~~6.1.34.0, ApplicableState: 112")]
    [InlineData("0.0.0.0 127.0.0.1 255.255.255.255 255.255.255.0 224.0.0.1 10.0.0.0")]
    [InlineData("ip-10-77-20-248 256.1.2.3 1.2.3 01.02.03.04 1.2.3.4567")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    [Fact]
    public void Find_Version_IsALookAlike() =>
        Assert.Equal(RuleEvidence.LookAlike, Assert.Single(Recognized.By(_recognizer, "Chrome/32.0.17.77")).Evidence);
}

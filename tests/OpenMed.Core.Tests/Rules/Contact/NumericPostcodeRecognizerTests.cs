using OpenMed.Support;

namespace OpenMed.Rules.Contact;

public sealed class NumericPostcodeRecognizerTests
{
    private readonly NumericPostcodeRecognizer _recognizer = new();

    // Source: USPS Publication 28, section 213; UPU, postal addressing systems (Germany, France).
    [Theory]
    [InlineData("Portland, OR 97201", "97201")]
    [InlineData("Springfield, Illinois 62701-1234", "62701-1234")]
    [InlineData("mail to 90210-1234.", "90210-1234")]
    [InlineData("Tulsa, OK 73301 and Beverly Hills CA 90210", "73301|90210")]
    [InlineData("ZIP 02139", "02139")]
    [InlineData("{\"zip\":\"02139\"}", "02139")]
    [InlineData("zip_code=02139", "02139")]
    [InlineData("PLZ: 10115", "10115")]
    [InlineData("Hauptstr. 5, 10115 Berlin", "10115")]
    [InlineData("D-10115 Berlin", "10115")]
    public void Find_Postcode_IsFound(string text, string expected) => Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text));

    [Fact]
    public void Find_ColumnThatNamesIt_IsFound() => Assert.Equal(["02139"], Recognized.Texts(_recognizer, "02139", "ZipCode"));

    [Theory]
    [InlineData("sshd[12880]: from 192.0.2.35 port 52384 ssh2")]
    [InlineData("200 32352 and 12345 bytes, 54321")]
    [InlineData("host:52384 id #12345 order 12345-67")]
    [InlineData("in 10115 cases")]
    [InlineData("52026\t192.0.2.7\t80\ttcp\thttp\t116.438679\t2063\t18235\tSF")]
    [InlineData("ID 83201, 200 OK 73301, MSG IN 46201, CA 12345, TX 52384")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

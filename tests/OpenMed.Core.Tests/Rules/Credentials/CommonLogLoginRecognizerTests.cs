using OpenMed.Support;

namespace OpenMed.Rules.Credentials;

public sealed class CommonLogLoginRecognizerTests
{
    private readonly CommonLogLoginRecognizer _recognizer = new();

    // Source: Apache HTTP Server, Log Files, Common Log Format; the addresses are those of RFC 5737.
    [Theory]
    [InlineData("192.0.2.7 - frank [10/Oct/2000:13:55:36 -0700] \"GET /x HTTP/1.0\" 200 2326", "frank")]
    [InlineData("a\n192.0.2.7 - user [10/Oct/2000:13:55:36 -0700] \"GET /x HTTP/1.0\" 200 2326", "user")]
    public void Find_LoginOfAnAccessLog_IsFound(string text, string expected) => Assert.Equal([expected], Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("192.0.2.7 - - [10/Oct/2000:13:55:36 -0700] \"GET /x HTTP/1.0\" 200 2326")]
    [InlineData("at 192.0.2.7 - frank [10/Oct/2000:13:55:36 -0700]")]
    [InlineData("12 - done [a]")]
    public void Find_NoLogin_FindsNothing(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

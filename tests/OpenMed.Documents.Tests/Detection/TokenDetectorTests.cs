using OpenMed.Documents.Support;

namespace OpenMed.Documents.Detection;

public sealed class TokenDetectorTests
{
    private const string Token = "[AGE:enc:0123abcd:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]";

    [Theory]
    [InlineData("x " + Token + Token + " y", "2+59 61+59")]
    [InlineData("x", "")]
    [InlineData("x [AGE", "2+4")]
    [InlineData("x [", "2+1")]
    [InlineData("x [AGE:enc:0123", "2+13")]
    [InlineData("x [AGE:enc:0123abcd:AAAA", "2+22")]
    [InlineData("x [AGE] y", "")]
    [InlineData("x [AGE:hash", "")]
    [InlineData("x [age", "")]
    [InlineData("x [AGE and", "")]
    public void Find_WithoutOthers_FindsTokensAndWhatMayBecomeOne(string text, string expected) =>
        Assert.Equal(expected, Places(new TokenDetector(null), text));

    [Theory]
    [InlineData("Jane " + Token + " Jane", "0+4 5+59 65+4")]
    [InlineData("[Jane:enc:0123abcd:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]", "1+4")]
    [InlineData("[Jane", "1+4")]
    [InlineData("Jan " + Token, "4+59")]
    public void Find_WithOthers_LeavesOutTokensThatTheyTouch(string text, string expected) =>
        Assert.Equal(expected, Places(new TokenDetector(new WordDetector("Jane")), text));

    private static string Places(TokenDetector detector, string text) =>
        string.Join(' ', detector.Find([new PiiText(text)], default)[0].Select(entity => $"{entity.Start}+{entity.Length}"));
}

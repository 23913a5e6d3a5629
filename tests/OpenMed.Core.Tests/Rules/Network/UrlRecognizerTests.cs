using OpenMed.Support;

namespace OpenMed.Rules.Network;

public sealed class UrlRecognizerTests
{
    private readonly UrlRecognizer _recognizer = new();

    // Source: RFC 3986, section 1.1.2 and appendix C, with the reserved domains of RFC 2606.
    [Theory]
    [InlineData("see http://example.com/a_(b). Then", "http://example.com/a_(b)")]
    [InlineData("(http://example.com/x), <ftp://ftp.example.org/rfc/rfc1808.txt>", "http://example.com/x|ftp://ftp.example.org/rfc/rfc1808.txt")]
    [InlineData("'http://example.com/?q=a,b'", "http://example.com/?q=a,b")]
    [InlineData("at www.example.com/x?y=1!", "www.example.com/x?y=1")]
    [InlineData("ldap://[2001:db8::7]/c=GB?objectClass?one", "ldap://[2001:db8::7]/c=GB?objectClass?one")]
    [InlineData("url=https://example.com/a", "https://example.com/a")]
    public void Find_Url_IsFoundWithoutWhatStandsRoundIt(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("http://example.com/presentations/x.png", nameof(RuleEvidence.Form))]
    [InlineData("http://example.com/search?q=shoes&page=2&sig2=abc", nameof(RuleEvidence.Form))]
    [InlineData("https://example.com/a?token=abc123", nameof(RuleEvidence.Context))]
    [InlineData("https://example.com/a?x=1&api_key=abc123", nameof(RuleEvidence.Context))]
    [InlineData("https://example.com/a?m=jane%40example.com", nameof(RuleEvidence.Context))]
    [InlineData("https://example.com/users/jane.doe/edit", nameof(RuleEvidence.Context))]
    [InlineData("https://example.com/~jane/", nameof(RuleEvidence.Context))]
    [InlineData("https://jane@example.com/", nameof(RuleEvidence.Checksum))]
    [InlineData("https://example.com/users/login", nameof(RuleEvidence.Form))]
    public void Find_Url_StandsOnWhatItTells(string text, string expected) =>
        Assert.Equal(expected, Recognized.By(_recognizer, text).First(match => match.Label == "url").Evidence.ToString());

    [Theory]
    [InlineData("addresses :[akka.tcp://system@host-07:55904]")]
    [InlineData("driver: spark://Scheduler@host-07:48069")]
    public void Find_SystemOfActors_IsNoLogin(string text) =>
        Assert.DoesNotContain(Recognized.By(_recognizer, text), match => match.Label == "user_name");

    [Theory]
    [InlineData("https://jane:s3cr@t@example.com/x", "jane", "s3cr@t")]
    [InlineData("redis://:p4ss@example.com:6379", null, "p4ss")]
    [InlineData("postgres://app:hunter2@db.example.com/x?y=a@b", "app", "hunter2")]
    public void Find_UserInfo_GivesNameAndPassword(string text, string? name, string password)
    {
        List<RuleMatch> matches = Recognized.By(_recognizer, text);

        Assert.Equal(name, Text("user_name"));
        Assert.Equal(password, Text("password"));

        string? Text(string label) => matches.Where(match => match.Label == label).Select(match => text.Substring(match.Start, match.Length)).SingleOrDefault();
    }

    [Theory]
    [InlineData("a :// b")]
    [InlineData("://example.com")]
    [InlineData("www. no, awww.example.com, www.x")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

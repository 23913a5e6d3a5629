using System.Text.Json;
using OpenMed.Support;

namespace OpenMed.Rules.Contact;

public sealed class EmailRecognizerTests
{
    private readonly EmailRecognizer _recognizer = new();

    // Source: RFC 5322, appendix A; RFC 6531; the addresses people write, with the reserved domains of RFC 2606.
    [Theory]
    [InlineData("Mail jane.doe+tag@example.com.", "jane.doe+tag@example.com")]
    [InlineData("<jane@example.com>, (joe@example.org)", "jane@example.com|joe@example.org")]
    [InlineData("mailto:jane@example.com?subject=x", "jane@example.com")]
    [InlineData("email=jane@example.com&x=1", "jane@example.com")]
    [InlineData("'o'brien@example.com'", "o'brien@example.com")]
    [InlineData("\"Jane Doe\"@example.com wrote", "\"Jane Doe\"@example.com")]
    [InlineData("jane@[192.0.2.1] and joe@[IPv6:2001:db8::1]", "jane@[192.0.2.1]|joe@[IPv6:2001:db8::1]")]
    [InlineData("юзер@екзампл.ком, 伊昭傑@郵件.商務", "юзер@екзампл.ком|伊昭傑@郵件.商務")]
    [InlineData("jane＠example.com", "jane＠example.com")]
    [InlineData("jane@example.com...", "jane@example.com")]
    [InlineData("mailto:root@localhost", "root@localhost")]
    [InlineData("sip:jane@example.com:5060", "jane@example.com")]
    public void Find_Address_IsFoundWithoutWhatStandsRoundIt(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("ran as root@web01 in bash")]
    [InlineData("npm i lodash@4.17.21 @scope/pkg react@18.0.0-rc.1")]
    [InlineData("git clone git@github.com:org/repo")]
    [InlineData("ssh://git@example.com/org/repo and https://jane:pw@example.com/x")]
    [InlineData("aes128-gcm@openssh.com,rijndael-cbc@lysator.liu.se,hostkeys-00@openssh.com")]
    [InlineData("@Component.foo @app.route org.acme.Foo@1a2b3c4d return@forEach.let")]
    [InlineData("icon@2x.png user@1000.service getty@tty1.service")]
    [InlineData("a@b@example.com missing@.com a@example..com")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    // Quoted local parts with blanks and signs count when the quote stands right before the @. Out of scope: a local part that begins with or holds
    // = / ? & | { } * or a backtick (only what follows the last of them is found), and hosts without a dot where nothing says that it is an
    // address. RFC 6531 allows what the set calls wrong, an accent in quotes.
    [Fact]
    public void Find_EmailValidationSet_FindsTheValidAndNotTheRest()
    {
        string path = Path.Combine(TestFolders.Shared ?? string.Empty, "data", "emails_emailvalidation.jsonl");
        Assert.SkipUnless(File.Exists(path), "The set of e-mail addresses is not part of the repository.");

        (string Value, bool IsValid)[] cases = [.. File.ReadLines(path).Select(Read)];
        string[] missed = [.. cases.Where(entry => entry.IsValid && !Finds(entry.Value, whole: true)).Select(entry => entry.Value)];
        string[] found = [.. cases.Where(entry => !entry.IsValid && Finds(entry.Value, whole: true)).Select(entry => entry.Value)];

        TestContext.Current.SendDiagnosticMessage($"{cases.Count(entry => entry.IsValid)} valid, missed as a whole: {string.Join("  ", missed)}; invalid, found: {string.Join("  ", found)}");
        Assert.True(missed.Length <= 9, string.Join("  ", missed));
        Assert.Equal(["\"locál-part\"@example.com"], found);
    }

    private bool Finds(string text, bool whole) => Recognized.Texts(_recognizer, text).Any(found => !whole || found.Length == text.Length);

    private static (string Value, bool IsValid) Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return (document.RootElement.GetProperty("value").GetString()!, document.RootElement.GetProperty("valid").GetBoolean());
    }
}

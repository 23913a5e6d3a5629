using OpenMed.Support;

namespace OpenMed.Rules.Contact;

public sealed class PhoneRecognizerTests
{
    private readonly PhoneRecognizer _recognizer = new(["US", "GB"]);

    // Source: the fictitious numbers 555-0100 to 555-0199 (NANPA), Ofcom's numbers for drama, ITU-T E.123, DIN 5008.
    [Theory]
    [InlineData("reach me at 415-555-0132.", "415-555-0132")]
    [InlineData("(415) 555-0132 x 12, please", "(415) 555-0132 x 12")]
    [InlineData("415.555.0132 or +1 415 555 0132", "415.555.0132|+1 415 555 0132")]
    [InlineData("phone: 4155550132", "4155550132")]
    [InlineData("020 7946 0958, 0161 496 0123", "020 7946 0958|0161 496 0123")]
    [InlineData("+44 (0)20 7946 0958 ext. 5", "+44 (0)20 7946 0958 ext. 5")]
    [InlineData("+49 (0)89 1234 5678 oder 089/12345678", "+49 (0)89 1234 5678|089/12345678")]
    [InlineData("ou 01 23 45 67 89", "01 23 45 67 89")]
    [InlineData("Tel. 0049 30 901820", "0049 30 901820")]
    [InlineData("＋１（４１５）５５５－０１３２", "＋１（４１５）５５５－０１３２")]
    [InlineData("Hi call415-555-0132forme", "415-555-0132")]
    public void Find_Number_IsFound(string text, string expected) => Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("fax: 415-555-0133", "fax_number")]
    [InlineData("Fax (415) 555-0133", "fax_number")]
    [InlineData("fax 415-555-0133 and much later in the line phone: 415-555-0132", "fax_number|phone_number")]
    [InlineData("phone 415-555-0132", "phone_number")]
    public void Find_NearestContext_GivesTheLabel(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Recognized.By(_recognizer, text).Select(match => match.Label));

    [Fact]
    public void Find_FieldThatNamesIt_IsContext()
    {
        RuleMatch match = Assert.Single(Recognized.By(_recognizer, "4155550132", "PhoneNumber"));

        Assert.Equal(RuleEvidence.Context, match.Evidence);
    }

    // Source: PhoneNumberMatcherTest of libphonenumber (money, dates, letters), and log lines of Kafka, OpenSSH and Apache.
    [Theory]
    [InlineData("$415-555-0132 and 415-555-0132% and £415-555-0132")]
    [InlineData("abc415-555-0132def 415-555-0132def")]
    [InlineData("2012-01-02 08:00 3/10/1984 10.12.2020 20120102 08:00")]
    [InlineData("SSN 078-05-1120 card 4111 1111 1111 1111")]
    [InlineData("[2016-12-19 20:44:59,210] TRACE Controller 0 epoch 36 (Leader:0,ISR:0,2,LeaderEpoch:51)")]
    [InlineData("Mar 27 13:06:56 sshd[12880]: from 192.0.2.35 port 52384 ssh2")]
    [InlineData("GET /nagios-sms5.png HTTP/1.1\" 200 78075")]
    [InlineData("iPhone OS 7_0 build 537.36.1234 took 1234567 ms")]
    [InlineData("id 550e8400-e29b-41d4-a716-446655440000 hash 0123456789abcdef0123")]
    [InlineData("650x2531234 650+253+1234 12345 911 112")]
    [InlineData("1.000.000 12 345 678 1234.5678")]
    [InlineData("ISSN 0317-8471, ISBN 978-3-16-148410-0, tracking 9400 1000 0000 0000 0000 00")]
    [InlineData("sms queue depth 12345678, call took 1234567 us, order number 4155550132")]
    [InlineData("/orders/415-555-0132 #415-555-0132")]
    [InlineData("192.0.2.81 GET /contact/ - 80 - 198.51.100.36 Mozilla/5.0")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    [Fact]
    public void Find_BareDigitsWithoutContext_AreWeak() =>
        Assert.Equal(RuleScore.Weak, Assert.Single(Recognized.By(_recognizer, "x 4155550132 y")).Score);
}

using System.Diagnostics;
using OpenMed.Rules.Contact;

namespace OpenMed.Rules;

/// <summary>A million characters of each recognizer's own shape: the time must grow with the length, not with its square.</summary>
public sealed class HostileInputTestsContact
{
    private const int Length = 1 << 20;
    private const int Part = 16;
    private const int Attempts = 4;

    // Linear is a factor of 16; quadratic would be 256.
    private const int MostFactor = 64;

    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(40);

    [Theory]
    [Trait("Kind", "hostile")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("a@b.")]
    [InlineData("\"")]
    [InlineData("jane@example.com ")]
    [InlineData("http://")]
    [InlineData("x=http://a@")]
    [InlineData("https://example.com/users/")]
    [InlineData("www.")]
    [InlineData("?a=b&token")]
    [InlineData("1.")]
    [InlineData("192.0.2.1.")]
    [InlineData("192.0.2.1 ")]
    [InlineData(":")]
    [InlineData("a:")]
    [InlineData("1::")]
    [InlineData("00:11:22:33:44:55:")]
    [InlineData("00-11-22-33-44-55-")]
    [InlineData("0011.2233.")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("+1 ")]
    [InlineData("(415) 555-0132 ")]
    [InlineData("+44 20 7946 0958 ")]
    [InlineData("020 7946 0958 ")]
    [InlineData("call 12345678 ")]
    [InlineData("call 1234567890 ")]
    [InlineData("call 00999123456 ")]
    [InlineData("call 012345678901234 ")]
    [InlineData("+999123456789 ")]
    [InlineData("x (0999) 123 456 ")]
    [InlineData("1/2/")]
    [InlineData("01/02/2003 ")]
    [InlineData("12 March 2003 ")]
    [InlineData("12:34:")]
    [InlineData("born 1958 ")]
    [InlineData("SW1A 1AA ")]
    [InlineData("K1A0B1 ")]
    [InlineData("CA 90210 ")]
    [InlineData("90210-1234 ")]
    [InlineData("37.7749, -122.4194 ")]
    [InlineData("40\u00B026'46\"")]
    [InlineData("34-year-old ")]
    [InlineData("aged 67 ")]
    [InlineData("age: 45 ")]
    [InlineData("v1.2.3.")]
    [InlineData("$1.5 30% #7 ")]
    [InlineData("Mozilla/5.0 ")]
    [InlineData("GET / HTTP/1.1 ")]
    [InlineData("at a.java:1")]
    [InlineData("C:\\a\\b ")]
    public void Find_MillionCharacters_TakesLinearTime(string pattern)
    {
        RuleSet rules = new(ContactRecognizers.For(PiiPolicy.Default.PhoneRegions));
        string text = string.Concat(Enumerable.Repeat(pattern, (Length / pattern.Length) + 1))[..Length];
        _ = Measure(rules, text[..(Length / Part)]);
        TimeSpan part = TimeSpan.Zero, whole = TimeSpan.Zero;

        // A busy machine may slow one measurement, not each.
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            part = Measure(rules, text[..(Length / Part)]);
            whole = Measure(rules, text);
            if (whole < Negligible || whole < part * MostFactor) break;
        }

        TestContext.Current.SendDiagnosticMessage($"{pattern.Length} characters repeated: {whole.TotalMilliseconds:F0} ms");
        Assert.True(whole < Negligible || whole < part * MostFactor, $"{part.TotalMilliseconds:F1} ms for a sixteenth, {whole.TotalMilliseconds:F0} ms for all.");
    }

    private static TimeSpan Measure(RuleSet rules, string text)
    {
        List<RuleMatch> matches = [];
        long start = Stopwatch.GetTimestamp();
        rules.Find(text, "", matches);
        return Stopwatch.GetElapsedTime(start);
    }
}

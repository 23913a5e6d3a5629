using CsCheck;
using OpenMed.Support;

namespace OpenMed.Decoding;

public sealed class SpanTrimmerTests
{
    [Theory]
    [InlineData("John", "first_name", "John")]
    [InlineData("  John \t\r\n", "first_name", "John")]
    [InlineData("\u00A0John\u3000\0", "first_name", "John")]
    [InlineData("John, Smith.", "first_name", "John, Smith")]
    [InlineData("\"John\"", "first_name", "John")]
    [InlineData("\u201CJohn\u201D", "first_name", "John")]
    [InlineData("(555) 0100", "phone_number", "(555) 0100")]
    [InlineData("(555-0100", "phone_number", "555-0100")]
    [InlineData("555-0100)", "phone_number", "555-0100")]
    [InlineData("(555-0100)", "phone_number", "(555-0100)")]
    [InlineData("+1 555", "phone_number", "+1 555")]
    [InlineData("-x-", "first_name", "-x-")]
    [InlineData("(a]", "first_name", "a")]
    [InlineData("...", "first_name", "")]
    [InlineData(" \"hunter2!\" ", "password", "\"hunter2!\"")]
    [InlineData(" ... ", "pin", "...")]
    [InlineData("https://example.com/a.", "url", "https://example.com/a.")]
    [InlineData("", "first_name", "")]
    public void Trim_Entity_KeepsItsCore(string text, string label, string expected)
    {
        (int start, int end) = SpanTrimmer.Trim(text, 0, text.Length, label);

        Assert.Equal(expected, text[start..end]);
    }

    [Fact]
    public void Trim_PartnerOutsideTheEntity_DoesNotCount()
    {
        Assert.Equal((1, 2), SpanTrimmer.Trim("(a)", 0, 2, "first_name"));
        Assert.Equal((1, 2), SpanTrimmer.Trim("(a)", 1, 3, "first_name"));
    }

    [Fact]
    public void Trim_AnyText_StaysInsideAndTakesNoLetter() => Some.Texts.Sample(text =>
    {
        (int start, int end) = SpanTrimmer.Trim(text, 0, text.Length, "first_name");
        Assert.InRange(start, 0, text.Length);
        Assert.InRange(end, start, text.Length);
        Assert.DoesNotContain(text[..start] + text[end..], unit => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit));
    });

    [Theory(Timeout = 20_000)]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("({[<")]
    [InlineData(" .")]
    public async Task Trim_MillionBrackets_Ends(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        await Task.Run(() => Assert.Equal(0, LengthOf(SpanTrimmer.Trim(text, 0, text.Length, "age"))), TestContext.Current.CancellationToken);
    }

    private static int LengthOf((int Start, int End) span) => span.End - span.Start;
}

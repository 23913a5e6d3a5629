namespace OpenMed.Rules;

public sealed class FieldParserTests
{
    [Theory]
    [InlineData("a=b c", '=', "b")]
    [InlineData("?a=b&c", '=', "b")]
    [InlineData("a=b&c", '=', "b&c")]
    [InlineData("a=b&c=d", '=', "b")]
    [InlineData("a: b&c&d", ':', "b&c&d")]
    [InlineData("a=b&amp;c=d", '=', "b")]
    [InlineData("a=b& c", '=', "b")]
    [InlineData("a=b&", '=', "b")]
    [InlineData("a: b c, d", ':', "b c")]
    [InlineData("a: b c  d", ':', "b c")]
    [InlineData("a: b c ", ':', "b c")]
    [InlineData("a: b c\nd", ':', "b c")]
    [InlineData("\"a\": \"b, c\"", ':', "b, c")]
    [InlineData("{\\\"a\\\":\\\"b\\\"}", ':', "b")]
    [InlineData("<a>b, c d</a>", '>', "b, c d")]
    [InlineData("a='b c'", '=', "b c")]
    [InlineData("<x Name=\"a\">b c</x>", '>', "b c")]
    [InlineData("a=\"b\nc", '=', "b")]
    public void TryParse_Field_HasItsValue(string text, char separator, string expected)
    {
        Assert.True(FieldParser.TryParse(new RuleText(text, ""), text.IndexOf(separator, StringComparison.Ordinal), out Run run));

        Assert.Equal(expected, text[run.Start..run.End]);
    }

    [Theory]
    [InlineData("a==b", '=')]
    [InlineData("12=b", '=')]
    [InlineData("a=\"\"", '=')]
    [InlineData("a: ", ':')]
    [InlineData("a > b", '>')]
    [InlineData("<x id=\"a\">b</x>", '>')]
    public void TryParse_NoField_IsFalse(string text, char separator) =>
        Assert.False(FieldParser.TryParse(new RuleText(text, ""), text.IndexOf(separator, StringComparison.Ordinal), out _));

    [Fact]
    public void TryParse_EndlessValue_EndsAtTheBound()
    {
        string text = "a=" + new string('b', 2000);

        Assert.True(FieldParser.TryParse(new RuleText(text, ""), 1, out Run run));

        Assert.Equal(512, run.Length);
    }
}

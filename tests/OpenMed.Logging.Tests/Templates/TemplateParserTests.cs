namespace OpenMed.Logging.Templates;

public sealed class TemplateParserTests
{
    [Theory]
    [InlineData("a {B} c", "a |[B]| c")]
    [InlineData("{A,10:N2}{B}", "[A,10:N2]|[B]")]
    [InlineData("{{a}} {B}", "{{a}} |[B]")]
    [InlineData("{{{A}}}", "{{|[A]|}}")]
    [InlineData("{ a b }", "[ a b ]")]
    [InlineData("{} {", "{} {")]
    [InlineData("{a {B}", "{a |[B]")]
    [InlineData("", "")]
    public void Parse_Template_HasItsParts(string template, string expected) =>
        Assert.Equal(expected, string.Join('|', TemplateParser.Parse(template).Select(part => part.IsHole ? $"[{part.Text}]" : part.Text)));

    // With time quadratic in the length, this would take minutes.
    [Theory]
    [InlineData("{a:")]
    [InlineData("{a")]
    [InlineData("{{")]
    [InlineData("{a}")]
    public void Parse_LongHostileTemplate_EndsSoon(string piece)
    {
        string template = string.Concat(Enumerable.Repeat(piece, 1_000_000));

        List<TemplatePart> parts = TemplateParser.Parse(template);

        Assert.Equal(template.Length, parts.Sum(part => part.Text.Length + (part.IsHole ? 2 : 0)));
    }

    [Theory]
    [InlineData("OrderId", true)]
    [InlineData("@Order", true)]
    [InlineData("Order.Id,-10", true)]
    [InlineData("Elapsed:0.000", true)]
    [InlineData("Elapsed,8:N2", true)]
    [InlineData("When:yyyy-MM-dd HH:mm:ss", true)]
    [InlineData("anna@example.com", false)]
    [InlineData("123456789", false)]
    [InlineData("ssn:123-45-6789", false)]
    [InlineData("When:'ssn 123-45-6789' yyyy", false)]
    [InlineData(" Name ", false)]
    [InlineData("a,b", false)]
    public void IsCode_Hole_OnlyWithNameAndFormatOfCode(string hole, bool expected) => Assert.Equal(expected, new TemplatePart(hole, IsHole: true).IsCode);
}

using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Logs;

public sealed class TemplateTextTests
{
    [Theory]
    [InlineData("Form")]
    [InlineData("\"For\" + Environment.NewLine + \"{Email}\"")]
    public async Task HoleOfTemplateThatIsAsGoodAsConstant_Triggers(string template) => Assert.Equal(["OPM0001 text"], await Sourced.Find(Source(template)));

    [Theory]
    [InlineData("Changing")]
    [InlineData("\"For\" + Environment.NewLine + \"{Number}\"")]
    public async Task OtherTemplate_DoesNotTrigger(string template) => Assert.Empty(await Sourced.Find(Source(template)));

    [Fact]
    public async Task FieldsMadeOfOneAnother_DoesNotTrigger() => Assert.Empty(await Sourced.Find("""
        public class Clinic
        {
            private static readonly string One = Other;
            private static readonly string Other = One;
            public void Run(ILogger logger) => logger.LogInformation(One);
        }
        """));

    private static string Source(string template) => $$"""
        public class Clinic
        {
            private static readonly string Form = "Sent" + Environment.NewLine + "{Email}";
            private static string Changing = "Sent {Email}";
            public void Run(ILogger logger, string text) => logger.LogInformation({{template}}, text);
        }
        """;
}

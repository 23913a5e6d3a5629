using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

public sealed class BracesTests
{
    [Theory]
    [InlineData("user {anna@example.com} logged in", "user {[EMAIL]} logged in")]
    [InlineData("user {mail:anna@example.com} {", "user {mail:[EMAIL]} {")]
    [InlineData("body {\"ssn\":\"536-90-4399\"}", "body {\"ssn\":\"[SSN]\"}")]
    [InlineData("body {\"ssn\":536904399}", "body {\"ssn\":\"[SSN]\"}")]
    [InlineData("body {\"a\":{\"b\":1}}", "body {\"a\":{\"b\":1}}")]
    public void Log_NoValues_BracesAreText(string text, string expected)
    {
        foreach (LogSanitizerMode mode in (LogSanitizerMode[])[LogSanitizerMode.RulesOnly, LogSanitizerMode.Deferred])
        {
            using Pipeline pipeline = mode == LogSanitizerMode.RulesOnly ? new(Sanitizers.Rules()) : new(Sanitizers.Of(new RuleDetector(), options => options.Mode = mode));

            Log(pipeline.Logger, text);
            pipeline.Sanitizer.Flush();

            Assert.Equal(expected, pipeline.Single.Message);
            Assert.DoesNotContain("anna", pipeline.Single.All, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Log_HoleThatIsData_ItsNameIsMaskedAndItsValueShown()
    {
        using Pipeline pipeline = new(Sanitizers.Rules());

        Log(pipeline.Logger, "to {anna@example.com} in {Round}", "x", 5);

        Assert.Equal("to x in 5", pipeline.Single.Message);
        Assert.DoesNotContain("anna", pipeline.Single.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_NameOfTheEventInBraces_IsMasked()
    {
        using Pipeline pipeline = new(Sanitizers.Rules());

        pipeline.Logger.LogInformation(new EventId(1, "{anna@example.com}"), "x");

        Assert.Equal("{[EMAIL]}", pipeline.Single.EventId.Name);
    }

    [Theory]
    [InlineData("patient { Ssn }")]
    [InlineData("patient {Social Security Number}")]
    public void Define_NumberUnderAPersonalNameWithSpaces_IsMasked(string template)
    {
        using Pipeline pipeline = new(Sanitizers.Rules());

        LoggerMessage.Define<int>(LogLevel.Information, 1, template)(pipeline.Logger, 536904399, null);

        Assert.Equal("patient [SSN]", pipeline.Single.Message);
    }

    [Fact]
    public void Log_ModelIsLate_BracesAreWithheldToo()
    {
        FakeDetector detector = new();
        detector.Gate.Reset();
        using Pipeline pipeline = new(Sanitizers.Of(detector, options => options.Budget = TimeSpan.FromMilliseconds(1)));

        Log(pipeline.Logger, "user {anna@example.com} logged in");
        detector.Gate.Set();

        Assert.Equal(LogSanitizer.UnscannedText, pipeline.Single.Message);
    }

#pragma warning disable CA2254 // The template is data: that is what is tested.
    private static void Log(ILogger logger, string template, params object?[] values) => logger.LogInformation(template, values);
#pragma warning restore CA2254
}

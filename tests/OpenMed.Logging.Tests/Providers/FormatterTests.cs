using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

public sealed class FormatterTests
{
    // A decorator's text is what is written without the sanitizer, so it is what is masked.
    [Theory]
    [InlineData(LogSanitizerMode.Strict)]
    [InlineData(LogSanitizerMode.Deferred)]
    public void Log_FormatterOfADecorator_ItsTextIsMasked(LogSanitizerMode mode)
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector(), options => options.Mode = mode));

        new Decorating(pipeline.Logger).LogInformation("order {Id} shipped", 5);
        pipeline.Sanitizer.Flush();

        Assert.Equal("[user [FIRST_NAME]] order 5 shipped", pipeline.Single.Message);
    }

    [Theory]
    [InlineData("Wilma Quillington logged in", "[FIRST_NAME] [LAST_NAME] logged in")]
    [InlineData("ssn of 536904399", "ssn of [SSN]")]
    [InlineData("user Wu, not Wuhan", "user [LAST_NAME], not Wuhan")]
    public void Log_MessageRepeatsValues_TheyAreMaskedLongestFirst(string message, string expected)
    {
        using Pipeline pipeline = new(Sanitizers.Rules());
        KeyValuePair<string, object?>[] state = [new("FirstName", "Wilma"), new("FullName", "Wilma Quillington"), new("Ssn", 536904399), new("LastName", "Wu")];

        pipeline.Logger.Log(LogLevel.Information, default, state, null, (_, _) => message);

        Assert.Equal(expected, pipeline.Single.Message);
    }

    [Fact]
    public void BeginScope_TextIsItsNamesAndValues_ModelIsAskedAboutTheseAlone()
    {
        FakeDetector detector = new();
        using Pipeline pipeline = new(Sanitizers.Of(detector));

        using (pipeline.Logger.BeginScope(new RequestScope("/orders/5", "0HN7K2M1Q4R5T:00000002"))) pipeline.Logger.LogInformation("x {Id}", 5);

        Assert.DoesNotContain(detector.ModelAsked, text => text.Text.Contains("0HN7", StringComparison.Ordinal));
        Assert.Contains("RequestPath:/orders/5 RequestId:0HN7", Assert.Single(pipeline.Single.Scopes), StringComparison.Ordinal);
    }

    [Fact]
    public void BeginScope_TextSaysMore_ModelIsAskedAboutIt()
    {
        FakeDetector detector = new();
        using Pipeline pipeline = new(Sanitizers.Of(detector));

        using (pipeline.Logger.BeginScope(new RequestScope("/orders/5", "0HN7K2M1Q4R5T:00000002") { Suffix = " CANARY" })) pipeline.Logger.LogInformation("x {Id}", 5);

        Assert.DoesNotContain("CANARY", pipeline.Single.All, StringComparison.Ordinal);
    }

    private sealed class RequestScope(string path, string id) : List<KeyValuePair<string, object?>>([new("RequestPath", path), new("RequestId", id)])
    {
        public string Suffix { get; init; } = "";

        public override string ToString() => $"RequestPath:{this[0].Value} RequestId:{this[1].Value}{Suffix}";
    }

    private sealed class Decorating(ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            inner.Log(logLevel, eventId, state, exception, (same, error) => $"[user CANARY] {formatter(same, error)}");
    }
}

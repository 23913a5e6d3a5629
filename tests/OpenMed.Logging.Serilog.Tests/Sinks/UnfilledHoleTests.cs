using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace OpenMed.Logging.Sinks;

/// <summary>Holes for which the event has no property, which Serilog shows as they are written.</summary>
public sealed class UnfilledHoleTests : IDisposable
{
    private readonly MemorySink _sink = new();
    private readonly LogSanitizer _sanitizer = Loggers.Rules(options => options.Policy = PiiPolicy.Parse(
        """{ "profile": "logs", "deny": [ { "text": "Wilhelmina", "label": "first_name", "reason": "A test." }, { "pattern": "Testperson..", "label": "last_name", "reason": "A test." } ] }"""));

    private readonly Logger _logger;

    public UnfilledHoleTests() => _logger = Loggers.To(_sink, _sanitizer);

    public void Dispose()
    {
        _logger.Dispose();
        _sanitizer.Dispose();
    }

    [Theory]
    [InlineData("user {Wilhelmina} x", "user {[FIRST_NAME]} x")]
    [InlineData("user {{{Wilhelmina}}} x", "user {{[FIRST_NAME]}} x")]
    [InlineData("user {@Wilhelmina,10:000}", "user {@[FIRST_NAME],10:000}")]
    [InlineData("{N} {Testperson} {{sic}}", "5 {[LAST_NAME]{sic}")]
    [InlineData("{N} {Wilhelmina} {N}, {N} {Order} Wilhelmina {N}", "5 {[FIRST_NAME]} 5, 5 {Order} [FIRST_NAME] 5")]
    [InlineData("{Wilhelmina}{N}{Order}", "{[FIRST_NAME]}5{Order}")]
    public void Emit_HoleWithoutProperty_IsMaskedAsText(string template, string expected)
    {
        using (Serilog.Context.LogContext.PushProperty("N", 5))
        {
            _logger.Information(template);
            _logger.Information(template);
        }

        Assert.Equal([expected, expected], _sink.Events.Select(logEvent => logEvent.RenderMessage(null)));
        Assert.DoesNotContain("Wilhelmina", _sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_TheSameTemplateWithProperty_IsFilled()
    {
        _logger.Information("user {Wilhelmina}", 5);
        _logger.Information("user {Wilhelmina}");
        _logger.Information("user {Wilhelmina}", 6);

        Assert.Equal(["user 5", "user {[FIRST_NAME]}", "user 6"], _sink.Events.Select(logEvent => logEvent.RenderMessage(null)));
    }

    [Fact]
    public void Emit_NothingFound_IsTheSameInstance()
    {
        LogEvent logEvent = new(
            DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, new Serilog.Parsing.MessageTemplateParser().Parse("GET /orders/{id} {{sic}} {N}"),
            [new LogEventProperty("N", new ScalarValue(5))]);

        _logger.Write(logEvent);

        Assert.Same(logEvent, _sink.Single);
    }
}

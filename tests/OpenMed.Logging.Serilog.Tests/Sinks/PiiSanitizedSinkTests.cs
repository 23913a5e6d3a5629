using System.Diagnostics;
using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace OpenMed.Logging.Sinks;

public sealed class PiiSanitizedSinkTests
{
    private static readonly MessageTemplateParser Parser = new();

    [Fact]
    public void Emit_CleanEvent_IsTheSameInstance()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);
        LogEvent logEvent = Event("Order {Id} {@Order} shipped", ("Id", 5), ("Order", "ready"));

        logger.Write(logEvent);

        Assert.Same(logEvent, sink.Single);
    }

    [Fact]
    public void Emit_TimeLevelAndTrace_AreKept()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);
        using Activity activity = new("test");
        activity.SetIdFormat(ActivityIdFormat.W3C).Start();

        logger.Warning("Sent to {Address}", "anna@example.com");

        Assert.Equal(LogEventLevel.Warning, sink.Single.Level);
        Assert.Equal(activity.TraceId, sink.Single.TraceId);
        Assert.Equal(activity.SpanId, sink.Single.SpanId);
        Assert.InRange(sink.Single.Timestamp, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public void Emit_RepeatedTemplate_IsParsedOnce()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);

        for (int count = 0; count < 2; count++) logger.Information("Sent {Count} to anna@example.com", count);

        LogEvent[] events = [.. sink.Events];
        Assert.Equal("Sent {Count} to [EMAIL]", events[0].MessageTemplate.Text);
        Assert.Same(events[0].MessageTemplate, events[1].MessageTemplate);
    }

    [Fact]
    public void Emit_TemplateWhoseTokensAreNotItsText_ShowsTheText()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);
        MessageTemplate template = new("harmless", [new TextToken("anna@example.com")]);

        logger.Write(new LogEvent(DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, template, []));

        Assert.Equal("harmless", sink.Message);
    }

    [Fact]
    public void Emit_FaultWhileMasking_ShowsTheConstantAlone()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);
        LogEventPropertyValue failing = new HostileDictionary();

        logger.Write(new LogEvent(
            DateTimeOffset.UnixEpoch, LogEventLevel.Error, new ArgumentException(Loggers.Secret), Parser.Parse(Loggers.Secret + " {A} {B}"),
            [new LogEventProperty("A", failing), new LogEventProperty("B", new ScalarValue(Loggers.Secret))]));

        Assert.Equal(LogSanitizer.WithheldText, sink.Message);
        Assert.Empty(sink.Single.Properties);
        Assert.Null(sink.Single.Exception);
        Assert.Equal(LogEventLevel.Error, sink.Single.Level);
    }

    [Fact]
    public void Emit_ValueWhoseTextFails_IsWithheldAlone()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);

        logger.Write(Event(
            "{A:l} {B:l} {C:l}", ("A", new Hostile(() => throw new InvalidOperationException(Loggers.Secret))),
            ("B", new HostileValue(() => throw new InvalidOperationException(Loggers.Secret))), ("C", "fine")));

        Assert.Equal($"{LogSanitizer.WithheldText} {LogSanitizer.WithheldText} fine", sink.Message);
        Assert.DoesNotContain(Loggers.Secret, sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_AfterTheSanitizersEnd_WithholdsAllTexts()
    {
        MemorySink sink = new();
        LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);
        sanitizer.Dispose();

        logger.Information("Patient Wilhelmina {A} {B}", Loggers.Secret, 5);

        Assert.DoesNotContain("Wilhelmina", sink.All, StringComparison.Ordinal);
        Assert.Contains(LogSanitizer.WithheldText, sink.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_SinkThatThrows_TheCallerHearsNothingAndTheNextEventComes()
    {
        MemorySink sink = new() { OnEmit = _ => throw new InvalidOperationException("full") };
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);

        logger.Information("one");
        sink.OnEmit = null;
        logger.Information("two");

        Assert.Equal("two", sink.Message);
    }

    [Fact]
    public void Emit_SinkThatLogs_EndsAndSaysHowManyAreMissing()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);
        sink.OnEmit = _ => logger.Information("again {Address}", "anna@example.com");
        logger.Information("first");
        sink.OnEmit = null;
        logger.Information("last");

        LogEvent[] events = [.. sink.Events];
        Assert.Equal(18, events.Length);
        Assert.Equal("[OpenMed: 1 log events withheld]", events[16].RenderMessage(null));
        Assert.Equal(LogEventLevel.Warning, events[16].Level);
        Assert.Equal("last", events[17].RenderMessage(null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Emit_NoticeThatCannotBeWritten_TheEventIsWritten(bool isAudit)
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        LoggerConfiguration configuration = new();
        using Logger logger = (isAudit
            ? configuration.AuditTo.PiiSanitized(to => to.Sink(sink), sanitizer)
            : configuration.WriteTo.PiiSanitized(to => to.Sink(sink), sanitizer)).CreateLogger();
        WithholdOne(depth: 1);
        sink.OnEmit = FailOnNotice;

        Exception? exception = Record.Exception(() => logger.Information("the event"));

        Assert.Equal("the event", sink.Message);
        Assert.Equal(isAudit, exception is not null);

        void WithholdOne(int depth) => sanitizer.Write(depth, (at, _) =>
        {
            if (at < 17) WithholdOne(at + 1);
        });
    }

    private static void FailOnNotice(LogEvent logEvent)
    {
        if (logEvent.MessageTemplate.Text.StartsWith("[OpenMed: {Count}", StringComparison.Ordinal)) throw new IOException("full");
    }

    [Fact]
    public async Task Emit_ByManyThreads_EachEventIsMaskedOnceInTheOrderOfItsThread()
    {
        const int threads = 8;
        const int each = 500;
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);

        await Task.WhenAll(Enumerable.Range(0, threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                for (int index = 0; index < each; index++) logger.Information("{Thread} {Index} anna@example.com {Address:l}", thread, index, "b@example.com");
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.Equal(threads * each, sink.Events.Count);
        foreach (IGrouping<object?, LogEvent> ofThread in sink.Events.GroupBy(Number("Thread")))
            Assert.Equal(Enumerable.Range(0, each), ofThread.Select(Number("Index")).Cast<int>());
        Assert.All(sink.Events, logEvent => Assert.DoesNotContain("b@example.com", logEvent.RenderMessage(null), StringComparison.Ordinal));
    }

    [Fact]
    public void SetFailureListener_InnerSinkThatWantsOne_GetsIt()
    {
        MemorySink first = new();
        MemorySink fallback = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = new LoggerConfiguration()
            .WriteTo.FallbackChain(to => to.PiiSanitized(masked => masked.Sink(first), sanitizer), to => to.Sink(fallback)).CreateLogger();

        Assert.NotNull(first.Listener);
    }

    private static Func<LogEvent, object?> Number(string name) => logEvent => ((ScalarValue)logEvent.Properties[name]).Value;

    private static LogEvent Event(string template, params (string Name, object Value)[] properties) => new(
        DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, Parser.Parse(template),
        properties.Select(property => new LogEventProperty(property.Name, property.Value as LogEventPropertyValue ?? new ScalarValue(property.Value))));
}

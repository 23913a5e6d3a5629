using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;

namespace OpenMed.Logging.Sinks;

/// <summary>Events that are masked on the sanitizer's thread, with openmed-mini.</summary>
public sealed class DeferredTests
{
    [Fact]
    public void Dispose_EventsThatWait_AreWrittenInOrderBeforeTheInnerSinkEnds()
    {
        using ManualResetEventSlim gate = new();
        MemorySink sink = new() { OnEmit = _ => gate.Wait() };
        using LogSanitizer sanitizer = Loggers.Deferred();
        Logger logger = Loggers.To(sink, sanitizer);

        for (int count = 0; count < 100; count++) logger.Information("{Count} to {Address:l}", count, "anna@example.com");
        Assert.Empty(sink.Events);
        gate.Set();
        logger.Dispose();

        Assert.True(sink.IsDisposed);
        Assert.Equal(100, sink.CountAtDispose);
        Assert.Equal(Enumerable.Range(0, 100).Select(count => $"{count} to [EMAIL]"), sink.Events.Select(logEvent => logEvent.RenderMessage(null)));
    }

    [Fact]
    public async Task DisposeAsync_OwnSanitizer_WritesWhatWaits()
    {
        MemorySink sink = new();
        Logger logger = new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Sink(sink), options =>
        {
            options.Mode = LogSanitizerMode.Deferred;
            options.Model = PiiModel.Open(TestFolders.Mini);
            options.Budget = TimeSpan.FromMinutes(1);
        }).CreateLogger();

        logger.Information("The patient Anna Miller was seen");
        await logger.DisposeAsync();

        Assert.Equal(1, sink.CountAtDispose);
        Assert.DoesNotContain("Miller", sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Dispose_SharedSanitizerThatIsTooSlow_WithholdsWhatIsLeft()
    {
        using ManualResetEventSlim gate = new();
        MemorySink sink = new() { OnEmit = _ => gate.Wait() };
        using LogSanitizer sanitizer = Loggers.Deferred(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        Logger logger = Loggers.To(sink, sanitizer);
        for (int count = 0; count < 3; count++) logger.Information("Sent to {Address:l}", Loggers.Secret);

        Thread opens = new(() =>
        {
            while (sanitizer.Text("", "x") == "x") Thread.Sleep(10);
            gate.Set();
        });
        opens.Start();
        logger.Dispose();
        opens.Join();

        Assert.Equal(3, sink.CountAtDispose);
        Assert.Contains(LogSanitizer.WithheldText, sink.Events.Last().RenderMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain(Loggers.Secret, sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_WhatChangesAfterTheCall_IsWrittenAsItWas()
    {
        using ManualResetEventSlim gate = new();
        MemorySink sink = new() { OnEmit = _ => gate.Wait() };
        using LogSanitizer sanitizer = Loggers.Deferred();
        Logger logger = Loggers.To(sink, sanitizer);
        string text = "before anna@example.com";
        int thread = 0;
        Hostile changing = new(() =>
        {
            thread = Environment.CurrentManagedThreadId;
            return text;
        });
        LogEvent logEvent = new(
            DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, new Serilog.Parsing.MessageTemplateParser().Parse("{A:l} {B}"),
            [new LogEventProperty("A", new ScalarValue(changing)), new LogEventProperty("B", new ScalarValue(1))]);

        logger.Information("first");
        logger.Write(logEvent);
        text = "after";
        logEvent.AddOrUpdateProperty(new LogEventProperty("B", new ScalarValue(2)));
        gate.Set();
        logger.Dispose();

        Assert.Equal("before [EMAIL] 1", sink.Events.Last().RenderMessage(null));
        Assert.Equal(Environment.CurrentManagedThreadId, thread);
    }

    [Fact]
    public void Emit_ValueWhoseTextLogs_EndsAndSaysHowManyAreMissing()
    {
        int depth = 0;
        int most = 0;
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Deferred();
        Logger logger = null!;
        Hostile talking = null!;
        talking = new Hostile(() =>
        {
            most = Math.Max(most, ++depth);
            if (depth < 200) Log();
            depth--;
            return "text";
        });
        void Log() => logger.Write(new LogEvent(
            DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, new Serilog.Parsing.MessageTemplateParser().Parse("{A:l}"),
            [new LogEventProperty("A", new ScalarValue(talking))]));
        logger = Loggers.To(sink, sanitizer);

        Log();
        logger.Dispose();

        Assert.Equal(16, most);
        Assert.Equal(17, sink.Events.Count);
        Assert.Contains("[OpenMed: 1 log events withheld]", sink.Events.Select(logEvent => logEvent.RenderMessage(null)));
    }

    [Fact]
    public void Emit_ValuesThatFail_AreWithheld()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Deferred();
        using Logger logger = Loggers.To(sink, sanitizer);

        logger.Error(new HostileException(), "one");
        logger.Write(new LogEvent(
            DateTimeOffset.UnixEpoch, LogEventLevel.Error, new ArgumentException(Loggers.Secret), new Serilog.Parsing.MessageTemplateParser().Parse("{A}"),
            [new LogEventProperty("A", new HostileDictionary())]));
        Assert.True(sanitizer.Flush());

        Assert.Equal(2, sink.Events.Count);
        Assert.Equal(LogSanitizer.WithheldText, sink.Events.Last().RenderMessage(null));
        Assert.DoesNotContain(Loggers.Secret, sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_InnerSinkThatThrows_IsToldToTheListenerWithTheMaskedEvent()
    {
        MemorySink first = new() { OnEmit = _ => throw new InvalidOperationException("full") };
        MemorySink fallback = new();
        using LogSanitizer sanitizer = Loggers.Deferred();
        Logger logger = new LoggerConfiguration()
            .WriteTo.FallbackChain(to => to.PiiSanitized(masked => masked.Sink(first), sanitizer), to => to.Sink(fallback)).CreateLogger();

        logger.Information("Sent to {Address:l}", "anna@example.com");
        logger.Dispose();

        Assert.Equal("Sent to [EMAIL]", fallback.Message);
    }

    [Fact]
    public void Emit_InnerSinkThatThrows_SelfLogHasNoText()
    {
        // Other tests of the process may write to it at any moment.
        System.Collections.Concurrent.ConcurrentQueue<string> log = new();
        SelfLog.Enable(log.Enqueue);
        try
        {
            MemorySink sink = new() { OnEmit = _ => throw new InvalidOperationException(Loggers.Secret) };
            using LogSanitizer sanitizer = Loggers.Deferred();
            using (Logger logger = Loggers.To(sink, sanitizer)) logger.Information(Loggers.Secret);
        }
        finally
        {
            SelfLog.Disable();
        }

        Assert.Contains(log, line => line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains(Loggers.Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Emit_NoticeThatCannotBeWritten_TheEventIsWrittenOnce(bool hasListener)
    {
        long told = 0;
        using ManualResetEventSlim gate = new();
        MemorySink sink = new();
        MemorySink fallback = new();
        using LogSanitizer sanitizer = Loggers.Deferred(options =>
        {
            options.QueueSize = 16;
            options.WhenFull = LogQueueFullMode.Withhold;
        });
        LoggerConfiguration configuration = new();
        Logger logger = (hasListener
            ? configuration.WriteTo.FallbackChain(to => to.PiiSanitized(masked => masked.Sink(sink), sanitizer), to => to.Sink(fallback))
            : configuration.WriteTo.PiiSanitized(to => to.Sink(sink), sanitizer)).CreateLogger();
        sink.OnEmit = logEvent =>
        {
            gate.Wait();
            if (logEvent.Level != LogEventLevel.Warning) return;

            told += (long)((ScalarValue)logEvent.Properties["Count"]).Value!;
            throw new IOException("full");
        };

        for (int count = 0; count < 100; count++) logger.Information("{Count}", count);
        gate.Set();
        Assert.True(sanitizer.Flush());
        logger.Information("last");
        logger.Dispose();

        Assert.Equal(101, told + sink.Events.Count);
        Assert.All(fallback.Events, logEvent => Assert.Equal(LogEventLevel.Warning, logEvent.Level));
        Assert.Equal(hasListener, !fallback.Events.IsEmpty);
    }

    [Fact]
    public void Emit_QueueFull_TheNextEventSaysHowManyAreMissing()
    {
        using ManualResetEventSlim gate = new();
        MemorySink sink = new() { OnEmit = _ => gate.Wait() };
        using LogSanitizer sanitizer = Loggers.Deferred(options =>
        {
            options.QueueSize = 16;
            options.WhenFull = LogQueueFullMode.Withhold;
        });
        Logger logger = Loggers.To(sink, sanitizer);

        for (int count = 0; count < 100; count++) logger.Information("{Count}", count);
        gate.Set();
        Assert.True(sanitizer.Flush());
        logger.Information("last");
        logger.Dispose();

        long told = sink.Events.Where(logEvent => logEvent.MessageTemplate.Text.StartsWith("[OpenMed: {Count}", StringComparison.Ordinal))
            .Sum(logEvent => (long)((ScalarValue)logEvent.Properties["Count"]).Value!);
        int notices = sink.Events.Count(logEvent => logEvent.Level == LogEventLevel.Warning);
        Assert.InRange(told, 1, 99);
        Assert.Equal(101, told + sink.Events.Count - notices);
    }
}

using System.Diagnostics.Metrics;
using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace OpenMed.Logging.Sinks;

public sealed class AuditTests
{
    [Fact]
    public void Emit_SinkThatThrows_TheCallerHearsOfIt()
    {
        MemorySink sink = new() { OnEmit = _ => throw new IOException("full") };
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = new LoggerConfiguration().AuditTo.PiiSanitized(to => to.Sink(sink), sanitizer).CreateLogger();

        AggregateException exception = Assert.Throws<AggregateException>(() => logger.Information("Sent"));

        Assert.IsType<IOException>(exception.InnerException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Emit_ModeThatDefers_IsWrittenBeforeTheCallReturns(bool isOwn)
    {
        MemorySink sink = new();
        using LogSanitizer? sanitizer = isOwn ? null : Loggers.Deferred();
        LoggerConfiguration configuration = new();
        using Logger logger = (isOwn
            ? configuration.AuditTo.PiiSanitized(to => to.Sink(sink), options =>
            {
                options.Mode = LogSanitizerMode.Deferred;
                options.Model = PiiModel.Open(TestFolders.Mini);
            })
            : configuration.AuditTo.PiiSanitized(to => to.Sink(sink), sanitizer!)).CreateLogger();

        logger.Information("Sent to {Address:l}", "anna@example.com");

        Assert.Equal("Sent to [EMAIL]", sink.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Emit_SinkThatLogs_EndsAndTheCallerHearsOfIt(bool defers)
    {
        int depth = 0;
        int most = 0;
        MemorySink sink = new();
        using LogSanitizer sanitizer = defers ? Loggers.Deferred() : Loggers.Rules();
        using Logger logger = new LoggerConfiguration().AuditTo.PiiSanitized(to => to.Sink(sink), sanitizer).CreateLogger();
        sink.OnEmit = _ =>
        {
            most = Math.Max(most, ++depth);
            try
            {
                if (depth < 200) logger.Information("again {Address}", Loggers.Secret);
            }
            finally
            {
                depth--;
            }
        };

        Exception exception = Assert.Throws<AggregateException>(() => logger.Information("first {Address}", Loggers.Secret));
        sink.OnEmit = null;
        logger.Information("last");

        Assert.Equal(16, most);
        Assert.DoesNotContain(Loggers.Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(exception.GetBaseException());
        Assert.Equal(["[OpenMed: 1 log events withheld]", "last"], sink.Events.Select(logEvent => logEvent.RenderMessage(null)));
    }

    [Fact]
    public void Emit_SinkThatLogs_IsCountedAsRecursion()
    {
        long withheld = 0;
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument.Name == "openmed.logging.events.withheld") it.EnableMeasurementEvents(instrument);
        };
        int thread = Environment.CurrentManagedThreadId;
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            // Other tests count on threads of their own.
            if (Environment.CurrentManagedThreadId == thread && tags[0].Value is "Recursion") withheld += count;
        });
        listener.Start();
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = new LoggerConfiguration().AuditTo.PiiSanitized(to => to.Sink(sink), sanitizer).CreateLogger();
        int left = 100;
        sink.OnEmit = _ =>
        {
            if (left-- > 0) logger.Information("again");
        };

        Assert.Throws<AggregateException>(() => logger.Information("first"));

        Assert.Equal(1, withheld);
    }

    [Fact]
    public void Emit_LevelTooLow_IsNotWritten()
    {
        MemorySink sink = new();
        using Logger logger = new LoggerConfiguration()
            .AuditTo.PiiSanitized(to => to.Sink(sink), mode: "rulesonly", restrictedToMinimumLevel: LogEventLevel.Error).CreateLogger();

        logger.Information("low");
        logger.Error("high");

        Assert.Equal("high", sink.Message);
    }
}

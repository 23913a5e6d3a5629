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

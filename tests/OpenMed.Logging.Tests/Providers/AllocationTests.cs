using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

public sealed class AllocationTests
{
    private static readonly Action<ILogger, int, double, Exception?> Numbers =
        LoggerMessage.Define<int, double>(LogLevel.Information, 1, "Order {Id} took {ElapsedMs}");

    private static readonly Action<ILogger, string, Exception?> Words = LoggerMessage.Define<string>(LogLevel.Information, 2, "Order {Status}");

    private static readonly Action<ILogger, int, Exception?> Hidden = LoggerMessage.Define<int>(LogLevel.Debug, 3, "Order {Id}");

    public static TheoryData<string, Action<ILogger>> Calls { get; } = new()
    {
        { "numbers", logger => Numbers(logger, 17, 2.5, null) },
        { "repeated text", logger => Words(logger, "shipped", null) },
        { "level off", logger => Hidden(logger, 17, null) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Log_SeenBefore_AllocatesNothing(string call, Action<ILogger> log)
    {
        const int Rounds = 2000;
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        var logger = new SanitizingLogger(new SilentLogger(), sanitizer, new FactoryEnd(sanitizer));
        for (int round = 0; round < Rounds; round++) log(logger);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++) log(logger);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        // The runtime itself may allocate a little while it compiles; an object for each event would be 48,000 bytes at least.
        Assert.True(bytes < Rounds, $"{call}: {bytes} bytes in {Rounds} events.");
    }

    private sealed class SilentLogger : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
        }
    }
}

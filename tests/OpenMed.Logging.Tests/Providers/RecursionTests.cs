using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

public sealed class RecursionTests
{
    [Fact]
    public void Log_ProviderLogsWhileItWrites_BothEventsAreWrittenMasked()
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        bool hasLogged = false;
        pipeline.Memory.OnWrite = _ =>
        {
            if (hasLogged) return;

            hasLogged = true;
            pipeline.Logger.LogInformation("inner {Who}", "CANARY");
        };

        pipeline.Logger.LogInformation("outer {Who}", "CANARY");

        Assert.Equal(["inner [FIRST_NAME]", "outer [FIRST_NAME]"], pipeline.Memory.Events.Select(written => written.Message));
    }

    [Fact]
    public void Log_ToStringLogs_BothEventsAreWrittenMasked()
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));

        pipeline.Logger.LogInformation("outer {Who}", new Talking(pipeline.Logger));

        Assert.Equal(["inner [FIRST_NAME]", "outer [FIRST_NAME]!"], pipeline.Memory.Events.Select(written => written.Message));
    }

    [Fact]
    public void Log_ProviderThrows_TheOthersGetTheEventAndTheFaultIsTheirs()
    {
        var throwing = new MemoryProvider { OnWrite = _ => throw new TimeoutException("disk") };
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()), builder => builder.AddProvider(throwing));
        using var counts = new MetricCounts(pipeline.Sanitizer);

        // So it is without a sanitizer too.
        AggregateException thrown = Assert.Throws<AggregateException>(() => pipeline.Logger.LogInformation("for {Who}", "CANARY"));

        Assert.IsType<TimeoutException>(Assert.Single(thrown.InnerExceptions));
        Assert.Equal("for [FIRST_NAME]", pipeline.Single.Message);
        Assert.Equal(0, counts.Sum("faults"));
    }

    public static TheoryData<string, Action<ILogger>> Faults { get; } = new()
    {
        { "formatter", logger => logger.Log(LogLevel.Information, default, 5, null, (_, _) => throw new TimeoutException(FakeDetector.Secret)) },
        { "state", logger => logger.Log(LogLevel.Information, default, Failing(), null, (_, _) => "x") },
        { "argument", logger => logger.LogInformation("for {Who}", new Throwing()) },
        { "scope", logger => InScope(logger, new Throwing()) },
        { "scope of pairs", logger => InScope(logger, Failing()) },
        { "no formatter", logger => logger.Log<object?>(LogLevel.Information, default, null, null, null!) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Log_CodeOfTheApplicationThrows_TheEventIsWrittenAndCounted(string fault, Action<ILogger> log)
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        using var counts = new MetricCounts(pipeline.Sanitizer);

        log(pipeline.Logger);

        Assert.DoesNotContain(FakeDetector.Secret, pipeline.Single.All, StringComparison.Ordinal);
        if (fault == "no formatter") return;

        Assert.Contains(LogSanitizer.WithheldText, pipeline.Single.All, StringComparison.Ordinal);
        Assert.True(counts["faults type=TimeoutException"] >= 1);
    }

    [Fact]
    public void Log_ListenerOfTheMetricsThrows_TheEventIsWritten()
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        using System.Diagnostics.Metrics.MeterListener listener = new();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (ReferenceEquals(instrument.Meter, pipeline.Sanitizer.Metrics.Meter)) self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => throw new TimeoutException());
        listener.Start();

        pipeline.Logger.LogInformation("for {Who}", "CANARY");

        Assert.Equal("for [FIRST_NAME]", pipeline.Single.Message);
    }

    [Fact]
    public void Log_EightThreads_EachEventOnceInTheOrderOfItsThread()
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        Thread[] threads =
        [
            .. Enumerable.Range(0, 8).Select(thread => new Thread(() =>
            {
                for (int round = 0; round < 500; round++) pipeline.Logger.LogInformation("{Thread} {Round} {Who}", thread, round, "CANARY");
            })),
        ];

        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();

        Assert.Equal(4000, pipeline.Memory.Events.Count);
        Assert.All(Enumerable.Range(0, 8), thread => Assert.Equal(
            Enumerable.Range(0, 500).Select(round => $"{thread} {round} [FIRST_NAME]"),
            pipeline.Memory.Events.Select(written => written.Message).Where(message => message.StartsWith($"{thread} ", StringComparison.Ordinal))));
    }

    private static IEnumerable<KeyValuePair<string, object?>> Failing()
    {
        yield return new("a", 1);
        throw new TimeoutException(FakeDetector.Secret);
    }

    private static void InScope(ILogger logger, object state)
    {
        using IDisposable? scope = logger.BeginScope(state);
        logger.LogInformation("within");
    }

    private sealed class Talking(ILogger logger)
    {
        public override string ToString()
        {
            logger.LogInformation("inner {Who}", "CANARY");
            return "CANARY!";
        }
    }

    private sealed class Throwing
    {
        public override string ToString() => throw new TimeoutException(FakeDetector.Secret);
    }
}

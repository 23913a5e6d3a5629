using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

/// <summary>What writes events logs itself: it comes to an end, and no event is lost that is not counted.</summary>
public sealed class NestedTests
{
    public static TheoryData<LogSanitizerMode> Modes { get; } = [LogSanitizerMode.Strict, LogSanitizerMode.Deferred];

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Modes))]
    public async Task Log_ProviderLogsWithEachEvent_EndsAndIsCounted(LogSanitizerMode mode)
    {
        using Pipeline pipeline = New(mode);
        using var counts = new MetricCounts(pipeline.Sanitizer);
        pipeline.Memory.OnWrite = _ => pipeline.Logger.LogInformation("again {Who}", "CANARY");

        await Task.Run(() => pipeline.Logger.LogInformation("first {Who}", "CANARY"), TestContext.Current.CancellationToken);
        Assert.True(pipeline.Sanitizer.Flush());

        Assert.Single(pipeline.Memory.Events, written => written.Message == "first [FIRST_NAME]");
        Assert.True(counts["events.withheld reason=Recursion"] >= 1);
        Assert.All(pipeline.Memory.Events, written => Assert.DoesNotContain(FakeDetector.Secret, written.All, StringComparison.Ordinal));
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Modes))]
    public async Task Log_ProviderLogsBehindItsOwnGuard_AllAreWritten(LogSanitizerMode mode)
    {
        using Pipeline pipeline = New(mode);
        bool isWriting = false;
        pipeline.Memory.OnWrite = _ =>
        {
            if (isWriting) return;

            isWriting = true;
            pipeline.Logger.LogInformation("wrote for {Who}", "CANARY");
            isWriting = false;
        };

        await Task.Run(
            () =>
            {
                for (int round = 0; round < 100; round++) pipeline.Logger.LogInformation("first {Who}", "CANARY");
            },
            TestContext.Current.CancellationToken);
        Assert.True(pipeline.Sanitizer.Flush());

        Assert.Equal(100, pipeline.Memory.Events.Count(written => written.Message == "first [FIRST_NAME]"));
        Assert.Equal(100, pipeline.Memory.Events.Count(written => written.Message == "wrote for [FIRST_NAME]"));
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Modes))]
    public async Task Log_TwoPipelinesLogIntoEachOther_Ends(LogSanitizerMode mode)
    {
        using Pipeline one = New(mode);
        using Pipeline other = New(mode);
        one.Memory.OnWrite = _ => other.Logger.LogInformation("to the other {Who}", "CANARY");
        other.Memory.OnWrite = _ => one.Logger.LogInformation("back {Who}", "CANARY");

        await Task.Run(() => one.Logger.LogInformation("first {Who}", "CANARY"), TestContext.Current.CancellationToken);
        for (int round = 0; round < 40; round++)
        {
            Assert.True(one.Sanitizer.Flush());
            Assert.True(other.Sanitizer.Flush());
        }

        Assert.InRange(one.Memory.Events.Count + other.Memory.Events.Count, 2, 100);
    }

    [Fact(Timeout = 60_000)]
    public async Task Log_ProviderThrowsInDeferred_TheNextEventsAreWrittenAndTheFaultsCounted()
    {
        var throwing = new MemoryProvider { OnWrite = _ => throw new TimeoutException("disk") };
        using Pipeline pipeline = new(
            Sanitizers.Of(new FakeDetector(), options => options.Mode = LogSanitizerMode.Deferred), builder => builder.AddProvider(throwing));
        using var counts = new MetricCounts(pipeline.Sanitizer);

        await Task.Run(
            () =>
            {
                for (int round = 0; round < 10; round++) pipeline.Logger.LogInformation("for {Who}", "CANARY");
            },
            TestContext.Current.CancellationToken);
        Assert.True(pipeline.Sanitizer.Flush());

        Assert.Equal(10, pipeline.Memory.Events.Count);
        Assert.Equal(10, counts["faults type=AggregateException"]);
    }

    private static Pipeline New(LogSanitizerMode mode) => new(Sanitizers.Of(new FakeDetector(), options => options.Mode = mode));
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Events;

public sealed class DeferredTests
{
    [Fact]
    public void Log_EightThreads_EachEventOnceInTheOrderOfItsThread()
    {
        using Pipeline pipeline = Deferred(new FakeDetector());
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, thread =>
        {
            for (int round = 0; round < 500; round++) pipeline.Logger.LogInformation("{Thread} {Round} {Who}", thread, round, "CANARY");
        });

        Assert.True(pipeline.Sanitizer.Flush());
        Assert.Equal(4000, pipeline.Memory.Events.Count);
        Assert.All(Enumerable.Range(0, 8), thread => Assert.Equal(
            Enumerable.Range(0, 500).Select(round => $"{thread} {round} [FIRST_NAME]"),
            pipeline.Memory.Events.Select(written => written.Message).Where(message => message.StartsWith($"{thread} ", StringComparison.Ordinal))));
    }

    [Fact]
    public void Log_ModelStalls_TheCallerGoesOnAndTheEventComesLater()
    {
        FakeDetector detector = Stalled();
        using Pipeline pipeline = Deferred(detector);

        pipeline.Logger.LogInformation("for {Who}", "CANARY");
        int written = pipeline.Memory.Events.Count;
        detector.Gate.Set();

        Assert.Equal(0, written);
        Assert.True(pipeline.Sanitizer.Flush());
        Assert.Equal("for [FIRST_NAME]", pipeline.Single.Message);
    }

    [Fact]
    public void Log_ValuesChangeAfterwards_AreWrittenAsTheyWere()
    {
        FakeDetector detector = Stalled();
        using Pipeline pipeline = Deferred(detector);
        List<string> list = ["one"];
        Dictionary<string, object> map = new() { ["key"] = "one" };
        StringBuilder builder = new("one");

        pipeline.Logger.LogInformation("{List} {Map} {Builder} word", list, map, builder);
        list[0] = "two";
        map["key"] = "two";
        builder.Clear().Append("two");
        detector.Gate.Set();
        pipeline.Sanitizer.Flush();

        Assert.DoesNotContain("two", pipeline.Single.All, StringComparison.Ordinal);
        Assert.Equal(3, pipeline.Single.State.Split("=one").Length - 1);
    }

    [Fact]
    public void Log_ScopesAndActivityOfTheCaller_AreThoseOfTheEvent()
    {
        FakeDetector detector = Stalled();
        using Pipeline pipeline = Deferred(detector);
        string? activity = null;
        pipeline.Memory.OnWrite = _ => activity = Activity.Current?.OperationName;
        using (new Activity("of the caller").Start())
        using (pipeline.Logger.BeginScope("outer {Who}", "CANARY"))
        using (pipeline.Logger.BeginScope(new Dictionary<string, object> { ["inner"] = "CANARY" }))
            pipeline.Logger.LogInformation("event");

        detector.Gate.Set();
        pipeline.Sanitizer.Flush();

        Assert.Equal("of the caller", activity);
        Assert.Contains(pipeline.Single.Scopes, scope => scope.StartsWith("outer [FIRST_NAME]", StringComparison.Ordinal));
        Assert.Contains(pipeline.Single.Scopes, scope => scope.Contains("inner=[FIRST_NAME]", StringComparison.Ordinal));
        Assert.DoesNotContain(FakeDetector.Secret, pipeline.Single.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_QueueFullAndWithholds_CountsAndSaysSoBeforeTheNext()
    {
        FakeDetector detector = Stalled();
        using Pipeline pipeline = Deferred(detector, options =>
        {
            options.QueueSize = 16;
            options.WhenFull = LogQueueFullMode.Withhold;
        });
        using var counts = new MetricCounts(pipeline.Sanitizer);

        for (int round = 0; round < 100; round++) pipeline.Logger.LogInformation("for {Who}", "CANARY");
        detector.Gate.Set();
        pipeline.Sanitizer.Flush();
        pipeline.Logger.LogInformation("last");
        pipeline.Sanitizer.Flush();

        long withheld = counts["events.withheld reason=Queue"];
        string[] messages = [.. pipeline.Memory.Events.Select(written => written.Message)];
        Assert.InRange(withheld, 83, 84);
        Assert.Equal(101, withheld + messages.Count(message => message is "for [FIRST_NAME]" or "last"));
        Assert.Equal(withheld, messages.Where(message => message.StartsWith("[OpenMed: ", StringComparison.Ordinal)).Sum(message => long.Parse(message.Split(' ')[1], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Log_QueueFullAndWaits_TheCallerWaits()
    {
        FakeDetector detector = Stalled();
        using Pipeline pipeline = Deferred(detector, options => options.QueueSize = 16);
        Task logging = Task.Run(
            () =>
            {
                for (int round = 0; round < 100; round++) pipeline.Logger.LogInformation("for {Who}", "CANARY");
            },
            TestContext.Current.CancellationToken);

        bool isDoneEarly = await Task.WhenAny(logging, Task.Delay(300, TestContext.Current.CancellationToken)) == logging;
        detector.Gate.Set();
        await logging;
        pipeline.Sanitizer.Flush();

        Assert.False(isDoneEarly);
        Assert.Equal(100, pipeline.Memory.Events.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Dispose_EventsWait_AllAreWritten(bool modelStalls)
    {
        FakeDetector detector = modelStalls ? Stalled() : new FakeDetector();
        MemoryProvider memory;
        using (Pipeline pipeline = Deferred(detector, options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(modelStalls ? 300 : 10_000)))
        {
            memory = pipeline.Memory;
            for (int round = 0; round < 100; round++) pipeline.Logger.LogInformation("{Round} for {Who}", round, "CANARY");
        }

        Assert.Equal(100, memory.Events.Count);
        Assert.All(memory.Events, written => Assert.DoesNotContain(FakeDetector.Secret, written.All, StringComparison.Ordinal));
        if (!modelStalls) Assert.Equal("99 for [FIRST_NAME]", memory.Events.Last().Message);
    }

    [Fact]
    public void Dispose_ProviderHangs_ComesBackAndCountsWhatIsLost()
    {
        using ManualResetEventSlim gate = new();
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector(), options =>
        {
            options.Mode = LogSanitizerMode.Deferred;
            options.ShutdownTimeout = TimeSpan.FromMilliseconds(200);
        });
        using var counts = new MetricCounts(sanitizer);
        Pipeline pipeline = new(sanitizer);
        pipeline.Memory.OnWrite = _ => gate.Wait();
        for (int round = 0; round < 10; round++) pipeline.Logger.LogInformation("for {Who}", "CANARY");

        Stopwatch watch = Stopwatch.StartNew();
        pipeline.Dispose();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
        Assert.InRange(counts["events.withheld reason=Shutdown"], 8, 10);
        gate.Set();
    }

    [Fact]
    public void Log_AfterTheEnd_IsWrittenWithheld()
    {
        using Pipeline pipeline = Deferred(new FakeDetector());
        pipeline.Sanitizer.Dispose();

        pipeline.Logger.LogInformation("for {Who}", "CANARY");

        Assert.DoesNotContain(FakeDetector.Secret, pipeline.Single.All, StringComparison.Ordinal);
        Assert.Contains(LogSanitizer.WithheldText, pipeline.Single.Message, StringComparison.Ordinal);
    }

    private static Pipeline Deferred(FakeDetector detector, Action<LogSanitizerOptions>? configure = null) => new(Sanitizers.Of(detector, options =>
    {
        options.Mode = LogSanitizerMode.Deferred;
        configure?.Invoke(options);
    }));

    private static FakeDetector Stalled()
    {
        FakeDetector detector = new();
        detector.Gate.Reset();
        return detector;
    }
}

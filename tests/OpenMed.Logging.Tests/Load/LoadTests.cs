using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Load;

/// <summary>A million events from eight threads, and the end of the application in the middle of them.</summary>
[Collection("load")]
[Trait("Kind", "load")]
public sealed class LoadTests(ITestOutputHelper log)
{
    private const int Threads = 8;

    [Theory]
    [InlineData(LogSanitizerMode.RulesOnly, 1_000_000)]
    [InlineData(LogSanitizerMode.Deferred, 400_000)]
    public void Log_AMillionEvents_AllAreWrittenInOrderAndMemoryStaysFlat(LogSanitizerMode mode, int events)
    {
        CountingProvider provider = new();
        using LogSanitizer sanitizer = New(mode);
        using ServiceProvider services = Services(sanitizer, provider);
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Load");
        int rounds = events / Threads / 5;
        long[] memory = new long[5];
        for (int part = 0; part < 5; part++)
        {
            int from = part * rounds;
            Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
            {
                for (int round = from; round < from + rounds; round++) MixedEvents.Log(logger, thread, round);
            });
            Assert.True(sanitizer.Flush(TimeSpan.FromMinutes(2)));
            memory[part] = GC.GetTotalMemory(forceFullCollection: true);
        }

        log.WriteLine($"{provider.Count} events, memory after each fifth: {string.Join(", ", memory.Select(bytes => bytes / 1024))} KB");
        Assert.Equal(events, provider.Count);
        Assert.Equal(0, provider.Wrong);

        // All caches are full by the third fifth. Two percent of so few megabytes is less than what the runtime itself moves: so a floor of a megabyte.
        Assert.True(memory[4] <= (Math.Max(memory[1], memory[2]) * 1.02) + (1 << 20), "Memory grows.");
    }

    [Theory]
    [InlineData(LogSanitizerMode.RulesOnly)]
    [InlineData(LogSanitizerMode.Deferred)]
    public void Dispose_InTheMiddle_LosesNothing(LogSanitizerMode mode)
    {
        CountingProvider provider = new();
        using LogSanitizer sanitizer = New(mode);
        using var counts = new MetricCounts(sanitizer);
        ServiceProvider services = Services(sanitizer, provider);
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("Load");
        long logged = 0;
        using ManualResetEventSlim isUnderWay = new();
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                for (int round = 0; round < 5_000; round++)
                {
                    MixedEvents.Log(logger, thread, round);
                    if (Interlocked.Increment(ref logged) == 5_000) isUnderWay.Set();
                }
            })),
        ];

        foreach (Thread thread in threads) thread.Start();
        isUnderWay.Wait(TestContext.Current.CancellationToken);
        services.Dispose();
        sanitizer.Dispose();
        foreach (Thread thread in threads) thread.Join();

        Assert.Equal(Threads * 5_000, provider.Count + counts.Sum("events.withheld"));
        Assert.Equal(0, provider.Wrong);
    }

    private static LogSanitizer New(LogSanitizerMode mode) => mode == LogSanitizerMode.RulesOnly
        ? Sanitizers.Rules()
        : Sanitizers.Of(new OddDetector(FindAddress), options => options.Mode = mode);

    private static IReadOnlyList<PiiEntity> FindAddress(PiiText text)
    {
        int start = text.Text.IndexOf("canary@example.com", StringComparison.Ordinal);
        return start < 0 ? [] : [new PiiEntity("email", start, 18, 1)];
    }

    private static ServiceProvider Services(LogSanitizer sanitizer, CountingProvider provider)
    {
        ServiceCollection services = new();
        services.AddSingleton(sanitizer);
        services.AddLogging(builder => builder.AddProvider(provider).AddPiiSanitizer());
        return services.BuildServiceProvider();
    }
}

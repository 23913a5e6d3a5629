using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

public sealed partial class PipelineTests
{
    private static readonly Action<ILogger, string, int, Exception?> Defined =
        LoggerMessage.Define<string, int>(LogLevel.Information, new EventId(7, "Named"), "Defined {Who} {Count}");

    public static TheoryData<string, Action<ILogger>> Carriers { get; } = new()
    {
        { "argument", logger => logger.LogInformation("hello {Who}", "CANARY") },
        { "argument with alignment", logger => logger.LogInformation("hello {Who,10}", "CANARY") },
        { "template text", logger => logger.LogInformation("hello CANARY {Count}", 5) },
        { "template without holes", logger => logger.LogInformation("hello CANARY") },
        { "object", logger => logger.LogInformation("hello {Person}", new { Name = "CANARY" }) },
        { "destructured object", logger => logger.LogInformation("hello {@Person}", new Person("CANARY")) },
        { "object with a hidden member", logger => logger.LogInformation("hello {@Person}", new Hidden { Name = "CANARY" }) },
        { "array", logger => logger.LogInformation("hello {People}", new object[] { new[] { "a", "CANARY" } }) },
        { "dictionary", logger => logger.LogInformation("hello {Map}", new Dictionary<string, object> { ["a"] = new Dictionary<string, object> { ["b"] = "CANARY" } }) },
        { "LoggerMessage.Define", logger => Defined(logger, "CANARY", 5, null) },
        { "generated method", logger => Generated(logger, "CANARY", 5) },
        { "generated method with seven arguments", logger => GeneratedLong(logger, 1, 2, 3, 4, 5, 6, "CANARY") },
        { "state of text", logger => logger.Log(LogLevel.Information, default, "for CANARY", null, (state, _) => state) },
        { "state of an object", logger => logger.Log(LogLevel.Information, default, new Person("CANARY"), null, (state, _) => state.ToString()) },
        { "state of pairs", logger => logger.Log(LogLevel.Information, default, new Dictionary<string, object?> { ["who"] = "CANARY" }, null, (_, _) => "CANARY") },
        { "state with a name", logger => logger.Log(LogLevel.Information, default, new Dictionary<string, object?> { ["CANARY"] = 1 }, null, (_, _) => "x") },
        { "formatter", logger => logger.Log(LogLevel.Information, default, 5, null, (_, _) => "CANARY") },
        { "formatter shows exception", logger => logger.Log(LogLevel.Information, default, 5, new InvalidOperationException("CANARY"), (_, error) => error!.ToString()) },
        { "exception", logger => logger.LogError(new InvalidOperationException("a", new FormatException("CANARY")), "failed") },
        { "exception as argument", logger => logger.LogError("failed {Error}", new InvalidOperationException("CANARY")) },
        { "event name", logger => logger.LogInformation(new EventId(3, "CANARY"), "x") },
        { "scope of text", logger => InScope(logger, "for CANARY") },
        { "scope with template", logger => InScope(logger, logger.BeginScope("for {Who}", "CANARY")!) },
        { "scope of pairs", logger => InScope(logger, new Dictionary<string, object> { ["who"] = "CANARY" }) },
        { "scope of an object", logger => InScope(logger, new Person("CANARY")) },
    };

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Log_Carrier_ShowsNoneOfIt(string carrier, Action<ILogger> log)
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));

        log(pipeline.Logger);

        Assert.DoesNotContain(FakeDetector.Secret, pipeline.Single.All, StringComparison.Ordinal);
        if (carrier is not ("object with a hidden member" or "state with a name"))
            Assert.Contains("[FIRST_NAME]", pipeline.Single.All, StringComparison.Ordinal);
    }

    // What the same call gives without a sanitizer.
    public static TheoryData<string, Action<ILogger>> CleanCalls { get; } = new()
    {
        { "formats", logger => logger.LogInformation("Order {OrderId} took {Elapsed:N2} ms for {Who,8}|", 17, 1234.5, "x") },
        { "null and sequences", logger => logger.LogInformation("{A} {B} {C} {{x}}", null, new[] { "p", null, "q" }, new List<int> { 1, 2 }) },
        { "dates", logger => logger.LogInformation("{A:yyyy} {B:X4}", DateTime.UnixEpoch, 255) },
        { "LoggerMessage.Define", logger => Defined(logger, "x", 5, null) },
        { "generated method", logger => Generated(logger, "x", 5) },
        { "generated method with seven arguments", logger => GeneratedLong(logger, 1, 2, 3, 4, 5, 6, "x") },
        { "no holes", logger => logger.LogInformation("no holes") },
    };

    [Theory]
    [MemberData(nameof(CleanCalls))]
    public void Log_Clean_PassesTheStateOn(string call, Action<ILogger> log)
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        var plain = new MemoryProvider();

        log(pipeline.Logger);
        log(plain.CreateLogger("Test"));

        MemoryEvent expected = Assert.Single(plain.Events);
        Assert.Equal(expected.All, pipeline.Single.All);
        Assert.NotEmpty(call);
        Assert.Equal(expected.RawState!.GetType(), pipeline.Single.RawState!.GetType());
    }

    [Theory]
    [MemberData(nameof(CleanCalls))]
    public void Log_OneTextMasked_TheRestOfTheMessageIsTheSame(string call, Action<ILogger> log)
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        var plain = new MemoryProvider();

        log(new Prefixing(pipeline.Logger));
        log(plain.CreateLogger("Test"));

        Assert.NotEmpty(call);
        Assert.IsType<SanitizedState>(pipeline.Single.RawState);
        Assert.Equal("[FIRST_NAME] " + Assert.Single(plain.Events).Message, pipeline.Single.Message);
    }

    [Fact]
    public void Log_LevelOff_LooksAtNothing()
    {
        var detector = new FakeDetector();
        using Pipeline pipeline = new(Sanitizers.Of(detector));
        using var counts = new MetricCounts(pipeline.Sanitizer);

        pipeline.Logger.LogDebug("for CANARY {Who}", "CANARY");

        Assert.False(pipeline.Logger.IsEnabled(LogLevel.Debug));
        Assert.Empty(detector.Asked);
        Assert.Equal(0, counts.Sum("events"));
    }

    [Fact]
    public void Log_Events_AreCountedWithTheirTime()
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        using var counts = new MetricCounts(pipeline.Sanitizer);

        for (int round = 0; round < 3; round++) pipeline.Logger.LogInformation("round {Round}", round);

        Assert.Equal(3, counts["events"]);
        Assert.Equal(3, counts["duration"]);
    }

    private static void InScope(ILogger logger, object state)
    {
        using IDisposable? scope = state as IDisposable ?? logger.BeginScope(state);
        logger.LogInformation("within");
    }

    [LoggerMessage(1, LogLevel.Information, "Generated {count} for {who}")]
    private static partial void Generated(ILogger logger, string who, int count);

    [LoggerMessage(2, LogLevel.Information, "Long {a} {b} {c} {d} {e} {f} {who}")]
    private static partial void GeneratedLong(ILogger logger, int a, int b, int c, int d, int e, int f, string who);

    private sealed record Person(string Name);

    private sealed class Hidden
    {
        public string Name { get; set; } = "";
    }
}

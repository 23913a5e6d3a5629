using OpenMed.Logging.Support;

namespace OpenMed.Logging;

public sealed class LogSanitizerFaultTests
{
    private const string Withheld = LogSanitizer.WithheldText;

    public static TheoryData<Type> Faults { get; } =
    [
        typeof(InvalidOperationException), typeof(PiiModelException), typeof(OutOfMemoryException), typeof(ObjectDisposedException), typeof(TimeoutException),
        typeof(IndexOutOfRangeException), typeof(OperationCanceledException), typeof(InsufficientExecutionStackException), typeof(DllNotFoundException),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Text_RulesFail_GivesTheConstantAndCounts(Type fault)
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector { RuleFault = () => New(fault) });
        using var counts = new MetricCounts(sanitizer);

        Assert.Equal(Withheld, sanitizer.Text("x", "CANARY"));
        Assert.Equal(Withheld, sanitizer.Value("x", "CANARY"));
        Assert.Equal(Withheld + "{Hole}", sanitizer.Template("CANARY {Hole}"));

        Assert.Equal(3, counts[$"faults type={fault.Name}"]);
        Assert.Equal(3, counts["withheld reason=Fault"]);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Text_ModelFails_GivesTheConstantCountsAndTriesAgain(Type fault)
    {
        var detector = new FakeDetector { ModelFault = () => New(fault) };
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        using var counts = new MetricCounts(sanitizer);

        Assert.Equal(Withheld, sanitizer.Text("x", "CANARY"));
        detector.ModelFault = null;
        Assert.Equal("[FIRST_NAME]", sanitizer.Text("x", "CANARY"));

        Assert.Equal(1, counts[$"faults type={fault.Name}"]);
        Assert.Equal(1, counts["withheld reason=Fault"]);
    }

    public static TheoryData<object> Hostile { get; } =
    [
        new Throwing(), (object)Failing(new Lazy<int>(() => throw new InvalidOperationException(FakeDetector.Secret))),
        new Dictionary<string, object> { ["x"] = new Throwing() }, new object[] { new Throwing() },
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Value_ItsOwnCodeThrows_GivesTheConstantAndCounts(object value)
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        using var counts = new MetricCounts(sanitizer);

        Assert.Contains(Withheld, MemoryEvent.TextOf(sanitizer.Value("x", value)), StringComparison.Ordinal);

        Assert.Equal(1, counts.Sum("faults"));
    }

    [Fact]
    public void AllMethods_Disposed_GiveTheConstantAndCount()
    {
        LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        using var counts = new MetricCounts(sanitizer);
        Assert.Equal("ready", sanitizer.Text("x", "ready"));
        Assert.Equal("ready {X}", sanitizer.Template("ready {X}"));
        sanitizer.Dispose();
        sanitizer.Dispose();

        Assert.Equal(Withheld, sanitizer.Text("x", "ready"));
        Assert.Equal(Withheld, sanitizer.Value("x", 5));
        Assert.Equal(Withheld, sanitizer.Value("x", new object()));
        Assert.Equal(Withheld + "{X}", sanitizer.Template("ready {X}"));
        Assert.DoesNotContain("CANARY", sanitizer.Error(new InvalidOperationException("CANARY"))!.ToString(), StringComparison.Ordinal);

        Assert.True(counts["faults type=ObjectDisposedException"] >= 5);
    }

    [Fact]
    public void Dispose_TheDetector_GoesToo()
    {
        var detector = new FakeDetector();

        Sanitizers.Of(detector).Dispose();

        Assert.True(detector.IsDisposed);
    }

    [Fact]
    public void Text_ModelIsLate_IsWithheldThenRemembered()
    {
        var detector = new FakeDetector();
        detector.Gate.Reset();
        using LogSanitizer sanitizer = Sanitizers.Of(detector, options => options.Budget = TimeSpan.FromMilliseconds(1));
        using var counts = new MetricCounts(sanitizer);

        Assert.Equal(LogSanitizer.UnscannedText, sanitizer.Text("x", "CANARY"));
        detector.Gate.Set();
        SpinWait.SpinUntil(() => sanitizer.Cache.Count == 1, TimeSpan.FromMinutes(1));

        Assert.Equal("[FIRST_NAME]", sanitizer.Text("x", "CANARY"));
        Assert.Single(detector.ModelAsked);
        Assert.Equal(1, counts["withheld reason=Budget"]);
    }

    [Fact]
    public async Task Dispose_WhileTextsWaitForTheModel_AnswersThem()
    {
        var detector = new FakeDetector();
        detector.Gate.Reset();
        LogSanitizer sanitizer = Sanitizers.Of(detector);
        Task<string> waiting = Task.Run(() => sanitizer.Text("x", "CANARY"));
        SpinWait.SpinUntil(() => !detector.ModelAsked.IsEmpty, TimeSpan.FromMinutes(1));

        sanitizer.Dispose();

        Assert.Equal(Withheld, await waiting);
    }

    private static Exception New(Type type) => type == typeof(ObjectDisposedException)
        ? new ObjectDisposedException(FakeDetector.Secret)
        : (Exception)Activator.CreateInstance(type, FakeDetector.Secret)!;

    private static IEnumerable<int> Failing(Lazy<int> lazy)
    {
        yield return 1;
        yield return lazy.Value;
    }

    private sealed class Throwing
    {
        public override string ToString() => throw new InvalidOperationException(FakeDetector.Secret);
    }
}

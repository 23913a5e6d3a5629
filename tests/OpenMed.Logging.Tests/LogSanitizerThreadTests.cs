using System.Reflection;
using OpenMed.Logging.Support;

namespace OpenMed.Logging;

public sealed class LogSanitizerThreadTests
{
    [Fact]
    public void Text_SameTextInFlight_IsScoredOnce()
    {
        var detector = new FakeDetector();
        detector.Gate.Reset();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        string[] results = new string[8];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(index => new Thread(() => results[index] = sanitizer.Text("x", "hello CANARY")))];

        foreach (Thread thread in threads) thread.Start();
        SpinWait.SpinUntil(() => detector.Asked.Count == 8, TimeSpan.FromMinutes(1));
        detector.Gate.Set();
        foreach (Thread thread in threads) thread.Join();

        Assert.All(results, result => Assert.Equal("hello [FIRST_NAME]", result));
        Assert.Single(detector.ModelAsked);
    }

    [Fact]
    public void Value_EightThreadsWithSmallCache_MasksAll()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector(), options => options.CacheSize = 16);
        string[] wrong =
        [
            .. Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).SelectMany(thread => Enumerable.Range(0, 500).Select(round =>
            {
                int number = (thread + round) % 40;
                string text = number % 2 == 0 ? $"clean text {number}" : $"text {number} of CANARY";
                string expected = number % 2 == 0 ? text : $"text {number} of [FIRST_NAME]";
                string actual = MemoryEvent.TextOf(sanitizer.Value("x", new object[] { text, number }));
                return actual == $"{expected},{number}" ? null : actual;
            })).OfType<string>(),
        ];

        Assert.Empty(wrong);
        Assert.True(sanitizer.Cache.Count <= 16);
    }

    [Fact]
    public void Memory_AfterUse_HoldsNoText()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());

        sanitizer.Text("SomeName", "hello CANARY");
        sanitizer.Value("x", new Dictionary<string, object?> { ["key"] = new object[] { "value of CANARY" } });
        sanitizer.Template(string.Concat("template ", "CANARY"));
        sanitizer.Error(new InvalidOperationException("error of CANARY"));

        // The detector of the test remembers what it was asked, and a template's verdict hangs on the application's own string.
        string[] texts = [.. Strings(sanitizer, new HashSet<object>(ReferenceEqualityComparer.Instance))];
        Assert.DoesNotContain(texts, text => text.Contains(FakeDetector.Secret, StringComparison.Ordinal) || text is "SomeName");
        Assert.Contains("openmed.logging.masked", texts);
        Assert.True(sanitizer.Cache.Count >= 4);
    }

    private static IEnumerable<string> Strings(object? value, HashSet<object> seen)
    {
        if (value is string text) return [text];
        if (value is null or FakeDetector or Type or MemberInfo or Delegate or Thread or Pointer || value.GetType().IsPrimitive || !seen.Add(value)) return [];
        if (value.GetType().Name.StartsWith("ConditionalWeakTable", StringComparison.Ordinal)) return [];

        IEnumerable<object?> parts = value is Array array ? array.Cast<object?>() : Fields(value.GetType()).Select(field => field.GetValue(value));
        return parts.SelectMany(part => Strings(part, seen));
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.FieldType.IsPointer && !field.FieldType.IsByRefLike).Concat(Fields(type.BaseType));

    [Fact]
    public void Text_ThreadIsInterrupted_WithholdsAndKeepsTheInterruption()
    {
        FakeDetector detector = new();
        detector.Gate.Reset();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        string? masked = null;
        bool isInterrupted = false;
        Thread thread = new(() =>
        {
            masked = sanitizer.Text("", "some words");
            try
            {
                Thread.Sleep(1);
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }
        });
        thread.Start();
        SpinWait.SpinUntil(() => !detector.ModelAsked.IsEmpty);

        thread.Interrupt();
        thread.Join();
        detector.Gate.Set();

        Assert.Equal(LogSanitizer.WithheldText, masked);
        Assert.True(isInterrupted);
    }

    // Who is told of a fault may log, and would wait for the thread that tells.
    [Fact]
    public void Text_DiagnosticsAskWhileTheModelFails_NobodyWaits()
    {
        FakeDetector detector = new() { ModelFault = () => new TimeoutException() };
        LogSanitizer? sanitizer = null;
        string? answer = null;
        using ManualResetEventSlim isTold = new();
        sanitizer = Sanitizers.Of(detector, options => options.Diagnostics = _ =>
        {
            // Who logged is told too, of the text that was withheld, on its own thread.
            if (Thread.CurrentThread.Name != "OpenMed.Logging") return;

            answer = sanitizer!.Text("", "other words");
            isTold.Set();
        });

        string masked = sanitizer.Text("", "some words");
        Assert.True(isTold.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        sanitizer.Dispose();

        Assert.Equal(LogSanitizer.WithheldText, masked);
        Assert.Equal(LogSanitizer.UnscannedText, answer);
    }

    [Fact]
    public void Flush_LongerThanClocksGo_Waits()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector(), options => options.Mode = LogSanitizerMode.Deferred);
        sanitizer.Write(1, (_, _) => { });

        Assert.True(sanitizer.Flush(TimeSpan.MaxValue));
    }
}

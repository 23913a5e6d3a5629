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
}

using System.Collections;
using System.Text.Json.Nodes;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Values;

public sealed class EntryTests
{
    public static TheoryData<string, object> Forms { get; } = new()
    {
        { "pairs of texts", new List<KeyValuePair<string, string>> { new("password", "hunter2"), new("count", "5") } },
        { "pairs of objects", new KeyValuePair<string, object?>[] { new("password", "hunter2") } },
        { "a pair", new KeyValuePair<string, string>("password", "hunter2") },
        { "an entry", new DictionaryEntry("password", "hunter2") },
        { "a table", new Hashtable { ["password"] = "hunter2" } },
        { "a dictionary of texts", new Dictionary<string, string> { ["password"] = "hunter2" } },
        { "a dictionary of lists", new Dictionary<string, string[]> { ["password"] = ["hunter2"] } },
        { "JSON", new JsonObject { ["password"] = "hunter2", ["count"] = 5 } },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Value_EntriesOfAnyType_AreJudgedWithTheirNames(string form, object value)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        string strict = MemoryEvent.TextOf(sanitizer.Value("Form", value));
        string deferred = MemoryEvent.TextOf(sanitizer.Value("Form", sanitizer.Snapshot(value)));

        Assert.NotEmpty(form);
        Assert.Contains("[PASSWORD]", strict, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", strict, StringComparison.Ordinal);
        Assert.Contains("[PASSWORD]", deferred, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", deferred, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_TwoPairsWithOneName_StayTwo()
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        object? value = sanitizer.Value("Map", new List<KeyValuePair<string, object?>> { new("a", 1), new("a", 2) });

        Assert.Equal("a=1;a 2=2", MemoryEvent.TextOf(value));
    }

    [Fact]
    public void Value_MorePairsThanAreLookedAt_TheRestIsWithheldAndCounted()
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();
        using MetricCounts counts = new(sanitizer);

        object? value = sanitizer.Value("Map", Enumerable.Range(0, 2000).Select(number => new KeyValuePair<string, object?>($"k{number}", number)).ToList());

        Assert.Equal(1001, Assert.IsType<Dictionary<string, object?>>(value).Count);
        Assert.Equal(1, counts["withheld reason=Depth"]);
    }
}

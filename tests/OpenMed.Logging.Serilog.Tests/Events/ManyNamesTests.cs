using Serilog.Events;

namespace OpenMed.Logging.Events;

public sealed class ManyNamesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rewrite_ManyNamesWithTheSameMask_AreNotSearchedForFromTheStart(bool isDictionary)
    {
        const int count = 5_000;
        using LogSanitizer sanitizer = new(new LogSanitizerOptions { Mode = LogSanitizerMode.RulesOnly, MaxStringLength = 64 });
        using LogEventSanitizer ofEvent = sanitizer.BeginEvent();
        string tooLong = new('-', 65);
        string[] names = [.. Enumerable.Range(0, count).Select(index => tooLong + index)];
        LogEvent logEvent = new(
            DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, MessageTemplate.Empty,
            isDictionary
                ? [new LogEventProperty("A", new DictionaryValue(names.Select(name => KeyValuePair.Create(new ScalarValue(name), (LogEventPropertyValue)ScalarValue.Null))))]
                : names.Select(name => new LogEventProperty(name, ScalarValue.Null)));

        long before = GC.GetAllocatedBytesForCurrentThread();
        LogEvent rewritten = new EventRewriter().Rewrite(logEvent, ofEvent);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        IEnumerable<string> shown = isDictionary
            ? ((DictionaryValue)rewritten.Properties["A"]).Elements.Keys.Select(key => (string)key.Value!)
            : rewritten.Properties.Keys;
        Assert.Equal([LogSanitizer.UnscannedText, .. Enumerable.Range(2, count - 1).Select(number => $"{LogSanitizer.UnscannedText} {number}")], shown);

        // A search makes a text for each number that is taken, which shows on fast machines too.
        Assert.InRange(allocated, 1, 2000L * count);
    }
}

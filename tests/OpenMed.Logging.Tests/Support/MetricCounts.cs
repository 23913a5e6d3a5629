using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace OpenMed.Logging.Support;

/// <summary>What one sanitizer counted, by instrument and tag.</summary>
internal sealed class MetricCounts : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public MetricCounts(LogSanitizer sanitizer)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, sanitizer.Metrics.Meter)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, 1, tags));
        _listener.Start();
    }

    /// <summary>The instruments and tags seen, for example <c>masked label=email</c>.</summary>
    public IEnumerable<string> Keys => _counts.Keys;

    public long this[string key] => _counts.GetValueOrDefault(key);

    public long Sum(string instrument) => _counts.Where(count => count.Key.Split(' ')[0] == instrument).Sum(count => count.Value);

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string key = instrument.Name["openmed.logging.".Length..];
        foreach (KeyValuePair<string, object?> tag in tags) key += $" {tag.Key}={tag.Value}";
        _counts.AddOrUpdate(key, value, (_, count) => count + value);
    }
}

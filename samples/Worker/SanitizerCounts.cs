using System.Diagnostics.Metrics;

namespace OpenMed.Samples.Worker;

/// <summary>Adds up what the sanitizer counts. Safe for use by many threads.</summary>
internal sealed class SanitizerCounts : IDisposable
{
    private readonly Lock _lock = new();
    private readonly MeterListener _listener = new();
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>Begins to listen.</summary>
    public SanitizerCounts()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "OpenMed.Logging" && instrument is Counter<long>) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _listener.Start();
    }

    /// <summary>The sums by the counter's name and tag, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Read()
    {
        lock (_lock) return [.. _counts];
    }

    /// <summary>Stops listening.</summary>
    public void Dispose() => _listener.Dispose();

    private void Add(string name, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string counter = tags.IsEmpty ? name : $"{name} {tags[0].Key}={tags[0].Value}";
        lock (_lock) _counts[counter] = _counts.GetValueOrDefault(counter) + value;
    }
}

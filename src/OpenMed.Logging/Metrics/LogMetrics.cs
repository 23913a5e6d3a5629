using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenMed.Logging.Diagnostics;
using OpenMed.Logging.Health;

namespace OpenMed.Logging.Metrics;

/// <summary>What the sanitizer counts, in the meter <c>OpenMed.Logging</c>. No tag holds text of a log event. Safe for use by many threads; never throws.</summary>
/// <remarks>Lives as long as the process: what is withheld after the sanitizer is disposed is counted too.</remarks>
internal sealed class LogMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "OpenMed.Logging";

    [ThreadStatic]
    private static bool _isTelling;

    private readonly Counter<long> _events;
    private readonly Counter<long> _masked;
    private readonly Counter<long> _withheld;
    private readonly Counter<long> _faults;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _eventsWithheld;
    private readonly LogDiagnostics _diagnostics;

    /// <summary>Makes the meter and its instruments.</summary>
    /// <param name="diagnostics">Is told of faults and of what is withheld.</param>
    public LogMetrics(LogDiagnostics diagnostics)
    {
        _diagnostics = diagnostics;
        _eventsWithheld = Meter.CreateCounter<long>("openmed.logging.events.withheld", "{event}", "Log events that were not written, by reason.");
        _events = Meter.CreateCounter<long>("openmed.logging.events", "{event}", "Log events that were looked at.");
        _masked = Meter.CreateCounter<long>("openmed.logging.masked", "{entity}", "Entities that were masked, by label.");
        _withheld = Meter.CreateCounter<long>("openmed.logging.withheld", "{text}", "Texts in whose place a constant was written, by reason.");
        _faults = Meter.CreateCounter<long>("openmed.logging.faults", "{fault}", "Faults of the sanitizer and of values, by type of exception.");
        _duration = Meter.CreateHistogram<double>("openmed.logging.duration", "ms", "Time that the sanitizer added to an event.");
    }

    /// <summary>The meter, by which a listener tells one sanitizer from another.</summary>
    public Meter Meter { get; } = new(MeterName);

    /// <summary>What a health check asks.</summary>
    public HealthRecord Health { get; } = new();

    /// <summary>The time now, for <see cref="CountEvent"/>.</summary>
    public static long Now() => Stopwatch.GetTimestamp();

    /// <summary>How long ago something was.</summary>
    /// <param name="start">When it was, of <see cref="Now"/>.</param>
    public static TimeSpan Since(long start) => Stopwatch.GetElapsedTime(start);

    /// <summary>Shows the length of a queue.</summary>
    /// <param name="length">Gives it.</param>
    public void ObserveQueue(Func<int> length) =>
        Meter.CreateObservableGauge("openmed.logging.queue.length", length, "{event}", "Log events that wait to be masked and written.");

    /// <summary>Counts an event and how long it took.</summary>
    /// <param name="start">When it began, of <see cref="Now"/>.</param>
    public void CountEvent(long start)
    {
        if (_events.Enabled || _duration.Enabled) Record(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Counts masked entities.</summary>
    /// <param name="entities">The entities.</param>
    public void CountMasked(IReadOnlyList<PiiEntity> entities)
    {
        foreach (PiiEntity entity in entities) Add(_masked, "label", entity.Label);
    }

    /// <summary>Counts a text that was withheld.</summary>
    /// <param name="reason">Why.</param>
    public void CountWithheld(WithheldReason reason)
    {
        Add(_withheld, "reason", reason.ToString());
        Health.CountWithheld();
        _diagnostics.Report("withheld text", reason.ToString());
    }

    /// <summary>Counts an event that is not written.</summary>
    /// <param name="reason">Why.</param>
    public void CountEventWithheld(EventWithheldReason reason)
    {
        Add(_eventsWithheld, "reason", reason.ToString());
        Health.CountEventWithheld();
        _diagnostics.Report("withheld event", reason.ToString());
    }

    /// <summary>Counts a fault.</summary>
    /// <param name="exception">The fault; its type alone is used.</param>
    public void CountFault(Exception exception)
    {
        Add(_faults, "type", exception.GetType().Name);
        Health.CountFault();
        _diagnostics.Report("fault", exception.GetType().Name);
    }

    private void Record(double milliseconds) => Guard(() =>
    {
        _events.Add(1);
        _duration.Record(milliseconds);
    });

    private static void Add(Counter<long> counter, string tag, string value) =>
        Guard(() => counter.Add(1, new KeyValuePair<string, object?>(tag, value)));

    // The listeners are the application's code, and may throw, or log: of that they are not told, or there would be no end.
    private static void Guard(Action count)
    {
        if (_isTelling) return;

        _isTelling = true;
        try
        {
            count();
        }
        catch (Exception)
        {
            // Nobody is left to be told: this is where faults are counted.
        }
        finally
        {
            _isTelling = false;
        }
    }
}

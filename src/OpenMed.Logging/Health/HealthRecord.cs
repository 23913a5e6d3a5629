using System.Diagnostics;

namespace OpenMed.Logging.Health;

/// <summary>What a health check asks: how often something failed or was withheld, and when it last was. Safe for use by many threads.</summary>
internal sealed class HealthRecord
{
    private long _faults;
    private long _withheld;
    private long _eventsWithheld;
    private long _modelFaultsInRow;
    private long _lastTrouble;

    /// <summary>How many faults there were.</summary>
    public long Faults => Volatile.Read(ref _faults);

    /// <summary>How many texts were withheld.</summary>
    public long Withheld => Volatile.Read(ref _withheld);

    /// <summary>How many events were withheld as a whole.</summary>
    public long EventsWithheld => Volatile.Read(ref _eventsWithheld);

    /// <summary>How often the model failed since it last answered.</summary>
    public long ModelFaultsInRow => Volatile.Read(ref _modelFaultsInRow);

    /// <summary>How long ago something was last withheld; null when nothing ever was.</summary>
    public TimeSpan? SinceTrouble => Volatile.Read(ref _lastTrouble) is var last and not 0 ? Stopwatch.GetElapsedTime(last) : null;

    /// <summary>Counts a fault.</summary>
    public void CountFault() => Count(ref _faults);

    /// <summary>Counts a text that was withheld.</summary>
    public void CountWithheld() => Count(ref _withheld);

    /// <summary>Counts an event that was withheld.</summary>
    public void CountEventWithheld() => Count(ref _eventsWithheld);

    /// <summary>Counts a call of the model that failed.</summary>
    public void CountModelFault() => Interlocked.Increment(ref _modelFaultsInRow);

    /// <summary>Notes that the model answered.</summary>
    public void CountModelAnswer() => Volatile.Write(ref _modelFaultsInRow, 0);

    private void Count(ref long counter)
    {
        Interlocked.Increment(ref counter);
        Volatile.Write(ref _lastTrouble, Stopwatch.GetTimestamp());
    }
}

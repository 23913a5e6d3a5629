using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace OpenMed.Logging.Support;

/// <summary>Keeps the events that it gets.</summary>
internal sealed class MemorySink : ILogEventSink, ISetLoggingFailureListener, IDisposable
{
    public ConcurrentQueue<LogEvent> Events { get; } = new();

    /// <summary>Runs with each event, before it is kept.</summary>
    public Action<LogEvent>? OnEmit { get; set; }

    public ILoggingFailureListener? Listener { get; private set; }

    public bool IsDisposed { get; private set; }

    public int CountAtDispose { get; private set; }

    public LogEvent Single => Assert.Single(Events);

    /// <summary>The message of the only event.</summary>
    public string Message => Single.RenderMessage(CultureInfo.InvariantCulture);

    /// <summary>All text of all events, as different writers show them.</summary>
    public string All => string.Join('\n', Events.Select(EventText.Of));

    public void Emit(LogEvent logEvent)
    {
        OnEmit?.Invoke(logEvent);
        Events.Enqueue(logEvent);
    }

    public void SetFailureListener(ILoggingFailureListener failureListener) => Listener = failureListener;

    public void Dispose()
    {
        IsDisposed = true;
        CountAtDispose = Events.Count;
    }
}

using OpenMed.Logging.Detection;
using OpenMed.Logging.Diagnostics;
using OpenMed.Logging.Events;
using OpenMed.Logging.Exceptions;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Templates;
using OpenMed.Logging.Texts;
using OpenMed.Logging.Values;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging;

/// <summary>Masks what log events hold. One for the application; safe for use by many threads; dispose it after the last use.</summary>
/// <remarks>Its methods never throw: whatever fails gives <see cref="WithheldText"/>, never the input, and is counted in the meter <c>OpenMed.Logging</c>.
/// It writes no log events of its own.</remarks>
public sealed class LogSanitizer : IDisposable
{
    /// <summary>What stands in the place of a text when the sanitizer failed or is disposed.</summary>
    public const string WithheldText = "[OpenMed: text withheld, sanitizer failed]";

    /// <summary>What stands in the place of a text that was not looked at: the model did not answer in time, or it is too long or lies too deep.</summary>
    public const string UnscannedText = "[UNSCANNED]";

    private readonly TimeSpan _budget;
    private readonly ValueSnapshot _snapshots;
    private readonly EventQueue? _queue;
    private long _eventsWithheld;
    private int _isDisposed;
    private readonly VerdictFinder _verdicts;
    private readonly TextSanitizer _texts;
    private readonly ValueSanitizer _values;
    private readonly TemplateSanitizer _templates;
    private readonly ExceptionSanitizer _exceptions;

    /// <summary>Makes a sanitizer and loads the model.</summary>
    /// <param name="options">How it works; null means the defaults. Later changes to it have no effect.</param>
    /// <exception cref="ArgumentException">One or more options are out of range, and the message lists them all; or a mask needs a key; or the key's file is missing or holds none.</exception>
    /// <exception cref="PiiPolicyException">The policy's file cannot be used.</exception>
    /// <exception cref="IOException">The key's file cannot be read.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public LogSanitizer(LogSanitizerOptions? options = null)
        : this(options ?? new LogSanitizerOptions(), detector: null)
    {
    }

    internal LogSanitizer(LogSanitizerOptions options, ILogDetector? detector)
    {
        options.Check();
        PiiPolicy policy = options.OpenPolicy();
        PiiMasker masker = NewMasker(policy, options.OpenKey(policy));
        Mode = options.Mode;
        Metrics = new LogMetrics(new LogDiagnostics(options.Diagnostics));
        MaxDepth = options.MaxDepth;
        _budget = options.Budget;
        _verdicts = new VerdictFinder(detector ?? new LogDetector(options, policy), policy, options.CacheSize, Metrics);
        _texts = new TextSanitizer(_verdicts, masker, options.MaxStringLength, Metrics);
        _values = new ValueSanitizer(_texts, policy, options.MaxDepth);
        _snapshots = new ValueSnapshot(_texts, options.MaxDepth);
        _templates = new TemplateSanitizer(_texts, policy);
        _exceptions = new ExceptionSanitizer(_texts, _values);
        if (options.Mode != LogSanitizerMode.Deferred) return;

        _queue = new EventQueue(this, options);
        Metrics.ObserveQueue(() => _queue.Count);
    }

    /// <summary>Who looks at the texts, and on which thread.</summary>
    public LogSanitizerMode Mode { get; }

    /// <summary>What is counted.</summary>
    internal LogMetrics Metrics { get; }

    /// <summary>How many levels of values are looked into.</summary>
    internal int MaxDepth { get; }

    /// <summary>The events that wait; null when the mode does not defer.</summary>
    internal EventQueue? Queue => _queue;

    /// <summary>Whether it masks; else it withholds.</summary>
    internal bool IsUsable => _texts.IsUsable;

    /// <summary>What is remembered.</summary>
    internal VerdictCache Cache => _verdicts.Cache;

    /// <summary>Masks a text.</summary>
    /// <param name="name">The name of its property, which often says what it is; null or empty when it has none.</param>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>The same string when nothing is to be masked; never null.</returns>
    public string Text(string? name, string? text)
    {
        EventBudget budget = NewBudget();
        return _texts.Sanitize(PropertyName.Clean(name), text ?? "", asksModel: true, ref budget);
    }

    /// <summary>Masks a value. Numbers, flags, enums, GUIDs, dates and durations are looked at only when the name says that they are personal.</summary>
    /// <param name="name">The name of its property; null or empty when it has none.</param>
    /// <param name="value">The value; may be null.</param>
    /// <returns>The same object for texts, plain values, and arrays, lists and dictionaries of them, when nothing is to be masked; a copy when something is. Any other
    /// object becomes its text, since a writer may look inside of the object.</returns>
    public object? Value(string? name, object? value)
    {
        EventBudget budget = NewBudget();
        return Value(name, value, ref budget);
    }

    /// <summary>Masks the texts between the holes of a message template, once for each template.</summary>
    /// <param name="template">The template, for example <c>Order {OrderId} shipped</c>; null counts as empty.</param>
    /// <returns>The same string when nothing is to be masked; never null. Holes with the name and format of code are as they were; what else stands in braces is text.</returns>
    public string Template(string? template)
    {
        EventBudget budget = NewBudget();
        return Template(template ?? "", hasHoles: true, ref budget).Text;
    }

    /// <summary>Masks an exception with all that it holds: message, stack, data, inner exceptions.</summary>
    /// <param name="exception">The exception; may be null.</param>
    /// <returns>The same object when nothing is to be masked; else one whose text names the type and has all that the given one shows, masked.</returns>
    public Exception? Error(Exception? exception)
    {
        EventBudget budget = NewBudget();
        return Error(exception, ref budget);
    }

    /// <summary>Begins an event, whose texts share one budget. For those that bring the events of another logging library here.</summary>
    /// <returns>What masks the event; dispose it when the event is masked, which counts it.</returns>
    public LogEventSanitizer BeginEvent() => new(this, TakeEventsWithheld());

    /// <summary>Has an event masked and written: at once, or in <see cref="LogSanitizerMode.Deferred"/> in its turn, on the sanitizer's own thread.</summary>
    /// <remarks>An event that is logged while another one is written on the same thread is written at once; the seventeenth in a row is withheld and counted, so that
    /// something that logs whenever it writes does not run for ever.</remarks>
    /// <typeparam name="TEvent">The type of event; it must not change after the call.</typeparam>
    /// <param name="logEvent">The event.</param>
    /// <param name="write">Masks and writes it. What it throws goes to the caller, in <see cref="LogSanitizerMode.Deferred"/> it is counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void Write<TEvent>(TEvent logEvent, Action<TEvent, LogEventSanitizer> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var queued = new CallbackEvent<TEvent>(logEvent, write);
        if (_queue is null)
            WriteNow(queued);
        else
            _queue.Add(queued);
    }

    /// <summary>Waits until the events that wait in <see cref="LogSanitizerMode.Deferred"/> are written. In the other modes none does.</summary>
    /// <param name="timeout">How long at most; null means the options' <see cref="LogSanitizerOptions.ShutdownTimeout"/>.</param>
    /// <returns>Whether all that came before the call are written.</returns>
    public bool Flush(TimeSpan? timeout = null) => _queue?.Flush(timeout) ?? true;

    /// <summary>Writes the events that wait, within the options' <see cref="LogSanitizerOptions.ShutdownTimeout"/>, and gives the model back. From now on all texts are withheld.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0) return;

        _queue?.Dispose();
        StopMasking();
        _verdicts.Dispose();
    }

    /// <summary>Withholds all texts from now on, those that wait for the model too.</summary>
    internal void StopMasking()
    {
        _texts.Stop();
        _verdicts.StopModel();
    }

    /// <summary>Masks and writes an event on this thread.</summary>
    /// <param name="queued">The event.</param>
    internal void WriteNow(QueuedEvent queued)
    {
        if (!EventDepth.TryEnter(queued.Depth, out int before))
        {
            WithholdEvent(EventWithheldReason.Recursion);
            return;
        }

        try
        {
            using LogEventSanitizer sanitizer = BeginEvent();
            queued.Write(sanitizer);
        }
        finally
        {
            EventDepth.Exit(before);
        }
    }

    /// <summary>Counts an event that is not written.</summary>
    /// <param name="reason">Why.</param>
    internal void WithholdEvent(EventWithheldReason reason)
    {
        Interlocked.Increment(ref _eventsWithheld);
        Metrics.CountEventWithheld(reason);
    }

    /// <summary>How many events were withheld since this was last asked.</summary>
    internal long TakeEventsWithheld() => Volatile.Read(ref _eventsWithheld) == 0 ? 0 : Interlocked.Exchange(ref _eventsWithheld, 0);

    private static PiiMasker NewMasker(PiiPolicy policy, PiiKey? key)
    {
        try
        {
            return new PiiMasker(policy, key);
        }
        catch (ArgumentException exception) when (key is null)
        {
            throw new ArgumentException($"{exception.Message} The log sanitizer takes its key from KeyPath, or from 'key' in the policy.", exception);
        }
    }

    internal EventBudget NewBudget() => new(_budget);

    internal string Text(string name, string text, ref EventBudget budget) => _texts.Sanitize(name, text, asksModel: true, ref budget);

    internal string Text(string name, string text, bool asksModel, ref EventBudget budget) => _texts.Sanitize(name, text, asksModel, ref budget);

    internal object? Value(string? name, object? value, ref EventBudget budget) => value is Exception exception
        ? _exceptions.TextOf(exception, ref budget)
        : _values.Sanitize(name ?? "", value, ref budget);

    internal LogTemplate Template(string template, bool hasHoles, ref EventBudget budget) => _templates.Sanitize(template, hasHoles, ref budget);

    internal Exception? Error(Exception? exception, ref EventBudget budget) => exception is null ? null : _exceptions.Sanitize(exception, ref budget);

    internal object? Snapshot(object? value) => _snapshots.Of(value);

    internal string Fail(Exception exception) => _texts.Fail(exception);

    internal string Withhold(WithheldReason reason)
    {
        Metrics.CountWithheld(reason);
        return UnscannedText;
    }
}

using OpenMed.Logging.Detection;
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
    private readonly VerdictFinder _verdicts;
    private readonly TextSanitizer _texts;
    private readonly ValueSanitizer _values;
    private readonly TemplateSanitizer _templates;
    private readonly ExceptionSanitizer _exceptions;

    /// <summary>Makes a sanitizer and loads the model.</summary>
    /// <param name="options">How it works; null means the defaults. Later changes to it have no effect.</param>
    /// <exception cref="ArgumentException">One or more options are out of range, and the message lists them all; or a mask needs a key.</exception>
    /// <exception cref="PiiModelException">The mode asks for the model, which is missing or cannot be used.</exception>
    public LogSanitizer(LogSanitizerOptions? options = null)
        : this(options ?? new LogSanitizerOptions(), detector: null)
    {
    }

    internal LogSanitizer(LogSanitizerOptions options, ILogDetector? detector)
    {
        options.Check();
        PiiPolicy policy = options.Policy ?? PiiPolicy.Of(PiiProfile.Logs);
        var masker = new PiiMasker(policy, options.Key);
        Metrics = new LogMetrics();
        _budget = options.Budget;
        _verdicts = new VerdictFinder(detector ?? new LogDetector(options, policy), policy, options.CacheSize, Metrics);
        _texts = new TextSanitizer(_verdicts, masker, options.MaxStringLength, Metrics);
        _values = new ValueSanitizer(_texts, policy, options.MaxDepth);
        _templates = new TemplateSanitizer(_texts, policy);
        _exceptions = new ExceptionSanitizer(_texts, _values);
    }

    /// <summary>What is counted.</summary>
    internal LogMetrics Metrics { get; }

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
    /// <returns>The same string when nothing is to be masked; never null. The holes are as they were.</returns>
    public string Template(string? template)
    {
        EventBudget budget = NewBudget();
        return Template(template ?? "", ref budget).Text;
    }

    /// <summary>Masks an exception with all that it holds: message, stack, data, inner exceptions.</summary>
    /// <param name="exception">The exception; may be null.</param>
    /// <returns>The same object when nothing is to be masked; else one whose text names the type and has all that the given one shows, masked.</returns>
    public Exception? Error(Exception? exception)
    {
        EventBudget budget = NewBudget();
        return Error(exception, ref budget);
    }

    /// <summary>Gives the model back. From now on all texts are withheld.</summary>
    public void Dispose()
    {
        _texts.Stop();
        _verdicts.Dispose();
    }

    internal EventBudget NewBudget() => new(_budget);

    internal string Text(string name, string text, ref EventBudget budget) => _texts.Sanitize(name, text, asksModel: true, ref budget);

    internal object? Value(string? name, object? value, ref EventBudget budget) => value is Exception exception
        ? _exceptions.Sanitize(exception, ref budget).ToString()
        : _values.Sanitize(name ?? "", value, ref budget);

    internal LogTemplate Template(string template, ref EventBudget budget) => _templates.Sanitize(template, ref budget);

    internal Exception? Error(Exception? exception, ref EventBudget budget) => exception is null ? null : _exceptions.Sanitize(exception, ref budget);

    internal string Fail(Exception exception) => _texts.Fail(exception);
}

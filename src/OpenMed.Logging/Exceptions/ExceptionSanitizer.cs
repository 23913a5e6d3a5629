using System.Collections;
using System.Globalization;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Texts;
using OpenMed.Logging.Values;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Exceptions;

/// <summary>Masks exceptions. Safe for use by many threads; never throws.</summary>
internal sealed class ExceptionSanitizer
{
    private const int MostLevels = 16;
    private const int MostInner = 64;
    private const string FrameStart = "   at ";

    private readonly TextSanitizer _texts;
    private readonly ValueSanitizer _values;

    /// <summary>Makes one.</summary>
    /// <param name="texts">Masks texts.</param>
    /// <param name="values">Masks the data.</param>
    public ExceptionSanitizer(TextSanitizer texts, ValueSanitizer values)
    {
        _texts = texts;
        _values = values;
    }

    /// <summary>Masks an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <returns>The exception itself when nothing in it changes and it shows nothing but what was looked at; else a <see cref="SanitizedException"/>.</returns>
    public Exception Sanitize(Exception exception, ref EventBudget budget)
    {
        if (exception is SanitizedException) return exception;

        bool isKept = true;
        SanitizedException sanitized = Copy(exception, level: 0, ref isKept, ref budget);
        return isKept ? exception : sanitized;
    }

    /// <summary>The text of an exception, masked.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="budget">How long to wait for the model.</param>
    public string TextOf(Exception exception, ref EventBudget budget)
    {
        // Not what the exception itself says: it may say something else the second time.
        bool isKept = true;
        return exception is SanitizedException sanitized ? sanitized.ToString() : Copy(exception, level: 0, ref isKept, ref budget).ToString();
    }

    private SanitizedException Copy(Exception exception, int level, ref bool isKept, ref EventBudget budget)
    {
        try
        {
            isKept &= ShownProperties.Of(exception.GetType()).AreClean(exception, _values, ref budget);
            string typeName = Same(exception.GetType().ToString(), asksModel: false, ref isKept, ref budget);
            Exception[] inner = InnerOf(exception);
            List<SanitizedException> copies = Inner(inner, level, ref isKept, ref budget);
            string message = Message(exception.Message, inner, copies, ref isKept, ref budget);
            string? stack = exception.StackTrace is { } frames ? Stack(frames, ref isKept, ref budget) : null;
            return new SanitizedException(typeName, message, stack, copies, Data(exception, ref isKept, ref budget));
        }
        catch (Exception fault)
        {
            isKept = false;
            return Constant(_texts.Fail(fault));
        }
    }

    // Many messages repeat those of the inner exceptions, where a name stands alone and is easier to see.
    private string Message(string message, Exception[] inner, List<SanitizedException> copies, ref bool isKept, ref EventBudget budget)
    {
        string shown = message;
        for (int innerIndex = 0; innerIndex < copies.Count; innerIndex++)
        {
            string before = inner[innerIndex].Message;
            if (before.Length > 0 && !string.Equals(before, copies[innerIndex].Message, StringComparison.Ordinal))
                shown = shown.Replace(before, copies[innerIndex].Message, StringComparison.Ordinal);
        }

        isKept &= ReferenceEquals(shown, message);
        return Same(shown, asksModel: true, ref isKept, ref budget);
    }

    private static Exception[] InnerOf(Exception exception) =>
        exception is AggregateException aggregate ? [.. aggregate.InnerExceptions] : exception.InnerException is { } single ? [single] : [];

    private List<SanitizedException> Inner(Exception[] all, int level, ref bool isKept, ref EventBudget budget)
    {
        List<SanitizedException> copies = [];
        for (int innerIndex = 0; innerIndex < all.Length; innerIndex++)
        {
            if (level + 1 >= MostLevels || innerIndex >= MostInner)
            {
                isKept = false;
                _texts.Metrics.CountWithheld(WithheldReason.Depth);
                copies.Add(Constant(LogSanitizer.UnscannedText));
                break;
            }

            copies.Add(Copy(all[innerIndex], level + 1, ref isKept, ref budget));
        }

        return copies;
    }

    private List<KeyValuePair<string, object?>> Data(Exception exception, ref bool isKept, ref EventBudget budget)
    {
        List<KeyValuePair<string, object?>> copies = [];
        foreach (DictionaryEntry entry in exception.Data)
        {
            if (copies.Count == ValueSanitizer.MostElements)
            {
                isKept = false;
                _texts.Metrics.CountWithheld(WithheldReason.Depth);
                copies.Add(new(LogSanitizer.UnscannedText, LogSanitizer.UnscannedText));
                break;
            }

            isKept &= entry.Key is string;
            string key = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
            string sanitizedKey = Same(key, asksModel: true, ref isKept, ref budget);
            object? sanitized = _values.Sanitize(key, entry.Value, ref budget);
            isKept &= ReferenceEquals(sanitized, entry.Value);
            copies.Add(new(sanitizedKey, sanitized));
        }

        return copies;
    }

    // Frames are made of the names in code, which a model takes for names of people: there the rules alone look for what paths and arguments may hold.
    private string Stack(string frames, ref bool isKept, ref EventBudget budget)
    {
        string[] lines = frames.Split('\n');
        for (int lineIndex = 0; lineIndex < lines.Length; lineIndex++)
        {
            string line = lines[lineIndex];
            lines[lineIndex] = Same(line, asksModel: !line.StartsWith(FrameStart, StringComparison.Ordinal), ref isKept, ref budget);
        }

        return string.Join('\n', lines);
    }

    private string Same(string text, bool asksModel, ref bool isKept, ref EventBudget budget)
    {
        string sanitized = _texts.Sanitize("", text, asksModel, ref budget);
        isKept &= ReferenceEquals(sanitized, text);
        return sanitized;
    }

    private static SanitizedException Constant(string constant) => new(typeof(Exception).ToString(), constant, stack: null, inner: [], data: []);
}

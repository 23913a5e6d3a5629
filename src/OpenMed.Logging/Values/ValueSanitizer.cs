using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Texts;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Values;

/// <summary>Masks the values of properties. Safe for use by many threads; never throws.</summary>
internal sealed class ValueSanitizer
{
    /// <summary>How many elements of a sequence are looked at; it may be endless.</summary>
    public const int MostElements = 1000;

    /// <summary>How many elements and entries are looked at in a value with all that lies in it; it may hold itself many times.</summary>
    public const int MostParts = 10_000;

    private readonly TextSanitizer _texts;
    private readonly PiiPolicy _policy;
    private readonly int _maxDepth;

    /// <summary>Makes one.</summary>
    /// <param name="texts">Masks texts.</param>
    /// <param name="policy">Says which names count.</param>
    /// <param name="maxDepth">How many levels are looked into.</param>
    public ValueSanitizer(TextSanitizer texts, PiiPolicy policy, int maxDepth)
    {
        _texts = texts;
        _policy = policy;
        _maxDepth = maxDepth;
    }

    /// <summary>Masks a value.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="value">The value; may be null.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <returns>The value itself when it is plain, or holds only texts and plain values and nothing changes; else a text, array or dictionary.</returns>
    public object? Sanitize(string name, object? value, ref EventBudget budget)
    {
        try
        {
            int left = MostParts;
            return Sanitize(PropertyName.Clean(name), value, depth: 0, ref left, ref budget);
        }
        catch (Exception exception)
        {
            return _texts.Fail(exception);
        }
    }

    /// <summary>The text of an object that is neither text nor plain, masked.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="value">The object.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <returns>The text; not looked at when it is the name of the type, which comes from code.</returns>
    public string TextOf(string name, object value, ref EventBudget budget)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return _texts.IsUsable && string.Equals(text, value.GetType().ToString(), StringComparison.Ordinal)
            ? text
            : _texts.Sanitize(name, text, asksModel: true, ref budget);
    }

    private object? Sanitize(string name, object? value, int depth, ref int left, ref EventBudget budget)
    {
        switch (value)
        {
            case null:
                return null;
            case string text:
                return _texts.Sanitize(name, text, asksModel: true, ref budget);
            case object plain when PlainValue.Is(plain):
                return SanitizePlain(name, plain, ref budget);
            case IEnumerable<char> characters:
                return _texts.Sanitize(name, string.Concat(characters.Take(_texts.MaxLength + 1)), asksModel: true, ref budget);
            case JsonNode:
                // As JSON, which says what each value is.
                return TextOf(name, value, ref budget);
            case IEnumerable entries when depth < _maxDepth && EntryReader.AreEntries(entries):
                return SanitizeEntries(entries, depth, ref left, ref budget);
            case IEnumerable sequence when depth < _maxDepth:
                return SanitizeSequence(name, sequence, depth, ref left, ref budget);
            case IEnumerable:
                return Withhold();
            case Type type:
                // From code, as the templates are.
                return type.ToString();
            case Uri uri:
                return SanitizeUri(name, uri, ref budget);
            case DictionaryEntry or ValueType when depth < _maxDepth && EntryReader.TryRead(value, out object key, out object? entryValue):
                return SanitizeEntry(key, entryValue, depth, ref left, ref budget);
            default:
                return TextOf(name, value, ref budget);
        }
    }

    // A writer may take it escaped, unescaped or in part; what is personal may show in one form alone.
    private object SanitizeUri(string name, Uri uri, ref EventBudget budget)
    {
        string shown = Uri.UnescapeDataString(uri.OriginalString);
        string masked = _texts.Sanitize(name, shown, asksModel: true, ref budget);
        if (!ReferenceEquals(masked, shown)) return masked;

        string written = uri.OriginalString;
        masked = _texts.Sanitize(name, written, asksModel: true, ref budget);
        return ReferenceEquals(masked, written) ? uri : masked;
    }

    private object SanitizePlain(string name, object value, ref EventBudget budget)
    {
        if (!_texts.IsUsable) return _texts.Fail(new ObjectDisposedException(nameof(LogSanitizer)));
        if (name.Length == 0 || !PropertyName.SaysPii(name, _policy)) return value;

        string text = PlainValue.TextOf(value);
        string masked = _texts.Sanitize(name, text, asksModel: false, ref budget);
        return ReferenceEquals(masked, text) ? value : masked;
    }

    private object SanitizeSequence(string name, IEnumerable sequence, int depth, ref int left, ref EventBudget budget)
    {
        bool isKept = sequence.GetType() is { } type && (type.IsSZArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)));
        var elements = new List<object?>();
        foreach (object? element in sequence)
        {
            if (elements.Count == MostElements || left-- <= 0)
            {
                elements.Add(Withhold());
                isKept = false;
                break;
            }

            object? sanitized = Sanitize(name, element, depth + 1, ref left, ref budget);
            isKept &= ReferenceEquals(sanitized, element);
            elements.Add(sanitized);
        }

        return isKept ? sequence : elements.ToArray();
    }

    private object SanitizeEntries(IEnumerable sequence, int depth, ref int left, ref EventBudget budget)
    {
        bool isKept = sequence.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Dictionary<,>);
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        UnusedNames? names = null;
        foreach (object? element in sequence)
        {
            if (entries.Count == MostElements || left-- <= 0)
            {
                entries[LogSanitizer.UnscannedText] = Withhold();
                return entries;
            }

            EntryReader.TryRead(element, out object key, out object? value);
            KeyValuePair<string, object?> sanitized = SanitizeEntry(key, value, depth, ref left, ref budget);
            isKept &= ReferenceEquals(sanitized.Key, key) && ReferenceEquals(sanitized.Value, value);
            string unused = entries.ContainsKey(sanitized.Key) ? (names ??= new UnusedNames(entries.ContainsKey)).Of(sanitized.Key) : sanitized.Key;
            entries[unused] = sanitized.Value;
        }

        return isKept ? sequence : entries;
    }

    private KeyValuePair<string, object?> SanitizeEntry(object key, object? value, int depth, ref int left, ref EventBudget budget)
    {
        string name = key as string ?? Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";
        return new(_texts.Sanitize("", name, asksModel: true, ref budget), Sanitize(PropertyName.Clean(name), value, depth + 1, ref left, ref budget));
    }

    private string Withhold()
    {
        _texts.Metrics.CountWithheld(WithheldReason.Depth);
        return LogSanitizer.UnscannedText;
    }
}

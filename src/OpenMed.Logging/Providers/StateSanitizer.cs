using System.Globalization;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Templates;
using OpenMed.Logging.Values;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>Masks the states of events and scopes. Safe for use by many threads.</summary>
/// <param name="sanitizer">Masks.</param>
internal sealed class StateSanitizer(LogSanitizer sanitizer)
{
    /// <summary>Masks a state.</summary>
    /// <typeparam name="TState">Its type.</typeparam>
    /// <param name="state">The state.</param>
    /// <param name="exception">The event's exception, masked; null when it has none.</param>
    /// <param name="formatter">Makes the message of a state without a template; null for scopes, whose text it is.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <returns>The state, masked; null when nothing changes and it can be passed on as it is.</returns>
    public SanitizedState? Sanitize<TState>(TState state, Exception? exception, Func<TState, Exception?, string>? formatter, ref EventBudget budget)
    {
        if (typeof(TState) == typeof(SanitizedState) || typeof(TState) == typeof(DeferredScope)) return null;

        bool isOwn = formatter is null || typeof(TState) == typeof(StateSnapshot) || KnownFormatter<TState>.IsOwn(formatter);
        if (isOwn && KnownState<TState>.IsTemplateAlone && StateReader<TState>.Instance is { } reader)
        {
            if (KnownState<TState>.HasPlainValues && IsPlain(state, reader, ref budget)) return null;
            if (ListSanitizer<TState>.IsClean(sanitizer, state, reader, ref budget, out List<KeyValuePair<string, object?>>? values, out LogTemplate? template)) return null;
            if (template is not null) return OfTemplate(values, template, areNamesCode: true, ref budget);
        }
        else if (formatter is null && state is IReadOnlyList<KeyValuePair<string, object?>> boxed && StateNames.AreOfLibrary(boxed))
        {
            StateReader<IReadOnlyList<KeyValuePair<string, object?>>> boxedReader = StateReader<IReadOnlyList<KeyValuePair<string, object?>>>.Instance!;
            if (ListSanitizer<IReadOnlyList<KeyValuePair<string, object?>>>.IsClean(sanitizer, boxed, boxedReader, ref budget, out List<KeyValuePair<string, object?>>? values, out LogTemplate? template)) return null;
            if (template is not null) return OfTemplate(values, template, areNamesCode: true, ref budget);
        }

        return state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? OfPairs(state, pairs, isOwn, exception, formatter, ref budget)
            : OfText(state, exception, formatter, [], new ChangedTexts(), ref budget);
    }

    /// <summary>Copies a state, to be masked later. Never throws.</summary>
    /// <typeparam name="TState">Its type.</typeparam>
    /// <param name="state">The state.</param>
    /// <param name="exception">The event's exception; null when it has none.</param>
    /// <param name="formatter">Makes the message of a state without a template; null for scopes, whose text it is.</param>
    public StateSnapshot Snapshot<TState>(TState state, Exception? exception, Func<TState, Exception?, string>? formatter)
    {
        try
        {
            List<KeyValuePair<string, object?>> values = [];
            bool hasTemplate = false;
            if (state is IEnumerable<KeyValuePair<string, object?>> pairs)
            {
                foreach (KeyValuePair<string, object?> pair in pairs)
                {
                    // One more than is looked at: so it is known that there are more.
                    if (values.Count > ValueSanitizer.MostElements) break;

                    hasTemplate |= StateNames.IsTemplate(pair);
                    values.Add(new(pair.Key ?? "", sanitizer.Snapshot(pair.Value)));
                }
            }

            bool isTemplateAlone = hasTemplate && (formatter is null || KnownFormatter<TState>.IsOwn(formatter));
            bool areNamesCode = KnownState<TState>.IsTemplateAlone || (formatter is null && StateNames.AreOfLibrary(state!));
            return new StateSnapshot(isTemplateAlone ? null : MessageOf(state, exception, formatter), values, areNamesCode);
        }
        catch (Exception fault)
        {
            return new StateSnapshot(sanitizer.Fail(fault), [], areNamesCode: true);
        }
    }

    private bool IsPlain<TState>(TState state, StateReader<TState> reader, ref EventBudget budget)
    {
        int count = reader.Count(state);
        KeyValuePair<string, object?> last = reader.At(state, count - 1);
        return StateNames.IsTemplate(last) && sanitizer.Template((string)last.Value!, hasHoles: count > 1, ref budget) is { IsChanged: false, NamesPii: false };
    }

    private SanitizedState OfPairs<TState>(
        TState state, IEnumerable<KeyValuePair<string, object?>> pairs, bool isOwn, Exception? exception, Func<TState, Exception?, string>? formatter, ref EventBudget budget)
    {
        List<KeyValuePair<string, object?>> given = [.. pairs.Take(ValueSanitizer.MostElements + 1)];
        List<KeyValuePair<string, object?>> values = [];
        ChangedTexts changed = new();
        LogTemplate? template = null;
        foreach (KeyValuePair<string, object?> pair in given)
        {
            if (values.Count == ValueSanitizer.MostElements)
            {
                values.Add(new(LogSanitizer.UnscannedText, sanitizer.Withhold(WithheldReason.Depth)));
                break;
            }

            if (StateNames.IsTemplate(pair))
            {
                template = sanitizer.Template((string)pair.Value!, hasHoles: given.Count > 1, ref budget);
                values.Add(new(pair.Key!, template.Text));
                continue;
            }

            object? sanitized = sanitizer.Value(pair.Key, pair.Value, ref budget);
            changed.Add(pair.Value, sanitized);
            values.Add(new(pair.Key ?? "", sanitized));
        }

        bool areNamesCode = state is StateSnapshot { AreNamesCode: true } || KnownState<TState>.IsTemplateAlone;
        bool isTemplateAlone = state is StateSnapshot snapshot ? snapshot.IsTemplateAlone : isOwn;
        if (isTemplateAlone && template is not null) return OfTemplate(values, template, areNamesCode, ref budget);

        List<KeyValuePair<string, object?>> named = StateNames.Mask(sanitizer, values, template, areNamesCode, ref budget);
        for (int index = 0; index < named.Count; index++) changed.Add(values[index].Key, named[index].Key);
        return OfText(state, exception, formatter, named, changed, ref budget, formatter is null ? given : null);
    }

    private SanitizedState OfTemplate(List<KeyValuePair<string, object?>> values, LogTemplate template, bool areNamesCode, ref EventBudget budget)
    {
        // A lone template is a text, with its braces.
        string message = values.Count > 1 ? template.Render(values) : template.Text;
        return new SanitizedState(message, StateNames.Mask(sanitizer, values, template, areNamesCode, ref budget));
    }

    private SanitizedState OfText<TState>(
        TState state, Exception? exception, Func<TState, Exception?, string>? formatter, List<KeyValuePair<string, object?>> values, ChangedTexts changed, ref EventBudget budget,
        List<KeyValuePair<string, object?>>? given = null)
    {
        string message = MessageOf(state, exception, formatter);
        bool hasOtherWords = given is null || HasOtherWords(message, given);
        return new SanitizedState(sanitizer.Text("", changed.Replace(message), hasOtherWords, ref budget), values);
    }

    // The text of most scopes is their names and values, which the model was asked about one by one: "RequestPath:/a RequestId:0HN7:1".
    private static bool HasOtherWords(string message, List<KeyValuePair<string, object?>> given)
    {
        foreach (KeyValuePair<string, object?> pair in given)
        {
            if (Convert.ToString(pair.Value, CultureInfo.InvariantCulture) is { Length: > 0 } text) message = message.Replace(text, " ", StringComparison.Ordinal);
            if (!string.IsNullOrEmpty(pair.Key)) message = message.Replace(pair.Key, " ", StringComparison.Ordinal);
        }

        return message.AsSpan().IndexOfAnyExceptInRange('\0', '@') >= 0;
    }

    private static string MessageOf<TState>(TState state, Exception? exception, Func<TState, Exception?, string>? formatter)
    {
        if (formatter is not null) return formatter(state, exception);
        if (state is StateSnapshot snapshot) return snapshot.Message;

        string text = Convert.ToString(state, CultureInfo.InvariantCulture) ?? "";

        // A dictionary has no text of its own but the name of its type.
        return state is IEnumerable<KeyValuePair<string, object?>> && text == state.GetType().ToString() ? "" : text;
    }
}

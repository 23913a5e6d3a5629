using System.Globalization;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Templates;
using OpenMed.Logging.Values;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>Masks the states of events and scopes. Safe for use by many threads.</summary>
/// <param name="sanitizer">Masks.</param>
internal sealed class StateSanitizer(LogSanitizer sanitizer)
{
    // A shorter value may stand in a message by chance.
    private const int LeastRepeated = 4;
    private const string TemplateKey = "{OriginalFormat}";

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

        List<KeyValuePair<string, object?>>? values = null;
        List<(string Text, string Masked)>? changed = null;
        LogTemplate? template = null;
        if (KnownState<TState>.IsTemplateAlone && StateReader<TState>.Instance is { } reader)
        {
            if (KnownState<TState>.HasPlainValues && IsPlain(reader.At(state, reader.Count(state) - 1), ref budget)) return null;

            values = Changed(state, reader, ref template, ref budget);
            if (values is null && template is not null) return null;
        }
        else if (formatter is null && state is IReadOnlyList<KeyValuePair<string, object?>> boxed && IsOfLibrary(boxed))
        {
            values = Changed(boxed, StateReader<IReadOnlyList<KeyValuePair<string, object?>>>.Instance!, ref template, ref budget);
            if (values is null && template is not null) return null;
        }
        else if (state is IEnumerable<KeyValuePair<string, object?>> pairs)
        {
            values = Copies(pairs, state is StateSnapshot { AreNamesCode: true }, ref changed, ref template, ref budget);
        }

        string message = template is not null && values is not null
            ? template.Render(values)
            : sanitizer.Text("", WithoutValues(MessageOf(state, exception, formatter), changed), ref budget);
        return new SanitizedState(message, values ?? []);
    }

    private List<KeyValuePair<string, object?>> Copies(
        IEnumerable<KeyValuePair<string, object?>> pairs, bool areNamesCode, ref List<(string Text, string Masked)>? changed, ref LogTemplate? template, ref EventBudget budget)
    {
        List<KeyValuePair<string, object?>> values = [];
        foreach (KeyValuePair<string, object?> pair in pairs)
        {
            if (values.Count >= ValueSanitizer.MostElements)
            {
                values.Add(new(LogSanitizer.UnscannedText, sanitizer.Withhold(WithheldReason.Depth)));
                break;
            }

            KeyValuePair<string, object?> sanitized = Sanitize(pair, ref template, ref budget);
            if (pair.Value is string { Length: >= LeastRepeated } text && sanitized.Value is string masked && !ReferenceEquals(text, masked)) (changed ??= []).Add((text, masked));
            values.Add(sanitized);
        }

        // Only the template, which comes last, tells which names are its holes and no texts.
        for (int index = 0; index < values.Count && !areNamesCode; index++)
        {
            string name = values[index].Key;
            if (name != TemplateKey && template?.HasHole(name) != true) values[index] = new(NameOf(values, index, ref budget), values[index].Value);
        }

        return values;
    }

    // Two names that are masked alike stay two.
    private string NameOf(List<KeyValuePair<string, object?>> values, int index, ref EventBudget budget)
    {
        string name = sanitizer.Template(values[index].Key, ref budget).Text;
        if (ReferenceEquals(name, values[index].Key)) return name;

        string unique = name;
        for (int number = 2; values.Exists(value => value.Key == unique); number++) unique = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        return unique;
    }

    // A message repeats the values, where each stood alone under its name and was easier to judge.
    private static string WithoutValues(string message, List<(string Text, string Masked)>? changed)
    {
        if (changed is null) return message;

        foreach ((string text, string masked) in changed) message = message.Replace(text, masked, StringComparison.Ordinal);
        return message;
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

                    hasTemplate |= IsTemplate(pair);
                    values.Add(new(pair.Key, sanitizer.Snapshot(pair.Value)));
                }
            }

            bool areNamesCode = KnownState<TState>.IsTemplateAlone || (formatter is null && IsOfLibrary(state!));
            return new StateSnapshot(hasTemplate ? null : MessageOf(state, exception, formatter), values, areNamesCode);
        }
        catch (Exception fault)
        {
            return new StateSnapshot(sanitizer.Fail(fault), [], areNamesCode: true);
        }
    }

    private bool IsPlain(KeyValuePair<string, object?> pair, ref EventBudget budget) =>
        IsTemplate(pair) && sanitizer.Template((string)pair.Value!, ref budget) is { IsChanged: false, NamesPii: false };

    // Null when nothing changes. Each value is looked at once, for its text may be costly, or another one the next time.
    private List<KeyValuePair<string, object?>>? Changed<TState>(
        TState state, StateReader<TState> reader, ref LogTemplate? template, ref EventBudget budget)
    {
        List<KeyValuePair<string, object?>>? values = null;
        int count = reader.Count(state);
        for (int index = 0; index < count; index++)
        {
            KeyValuePair<string, object?> pair = reader.At(state, index);
            KeyValuePair<string, object?> sanitized = Sanitize(pair, ref template, ref budget);
            if (values is null && ReferenceEquals(sanitized.Value, pair.Value)) continue;

            values ??= FirstOf(state, reader, index);
            values.Add(sanitized);
        }

        return values;
    }

    private static List<KeyValuePair<string, object?>> FirstOf<TState>(TState state, StateReader<TState> reader, int count)
    {
        List<KeyValuePair<string, object?>> values = [];
        for (int index = 0; index < count; index++) values.Add(reader.At(state, index));
        return values;
    }

    private KeyValuePair<string, object?> Sanitize(KeyValuePair<string, object?> pair, ref LogTemplate? template, ref EventBudget budget)
    {
        if (!IsTemplate(pair)) return new(pair.Key, sanitizer.Value(pair.Key, pair.Value, ref budget));

        template = sanitizer.Template((string)pair.Value!, ref budget);
        return new(pair.Key, template.Text);
    }

    // A scope is kept as an object, so that its type is not known when it is read.
    private static bool IsOfLibrary(object scope) => scope.GetType().Assembly == typeof(ILogger).Assembly;

    private static bool IsTemplate(KeyValuePair<string, object?> pair) => pair.Key == TemplateKey && pair.Value is string;

    private static string MessageOf<TState>(TState state, Exception? exception, Func<TState, Exception?, string>? formatter)
    {
        if (formatter is not null) return formatter(state, exception);
        if (state is StateSnapshot snapshot) return snapshot.Message;

        string text = Convert.ToString(state, CultureInfo.InvariantCulture) ?? "";

        // A dictionary has no text of its own but the name of its type.
        return state is IEnumerable<KeyValuePair<string, object?>> && text == state.GetType().ToString() ? "" : text;
    }
}

using System.Globalization;
using OpenMed.Logging.Templates;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>Masks the states of events and scopes. Safe for use by many threads.</summary>
/// <param name="sanitizer">Masks.</param>
internal sealed class StateSanitizer(LogSanitizer sanitizer)
{
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
        if (state is SanitizedState) return null;

        if (KnownState<TState>.IsTemplateAlone && state is IReadOnlyList<KeyValuePair<string, object?>> && IsClean(state, ref budget)) return null;

        LogTemplate? template = null;
        List<KeyValuePair<string, object?>> values = [];
        if (state is IEnumerable<KeyValuePair<string, object?>> pairs) template = Collect(pairs, values, ref budget);

        string message = template is not null
            ? template.Render(values)
            : sanitizer.Text("", MessageOf(state, exception, formatter), ref budget);
        return new SanitizedState(message, values);
    }

    // The casts in here cost no copy of a state that is a struct: the runtime sees its type.
    private bool IsClean<TState>(TState state, ref EventBudget budget)
    {
        int count = ((IReadOnlyList<KeyValuePair<string, object?>>)state!).Count;
        bool hasTemplate = false;
        for (int index = 0; index < count; index++)
        {
            KeyValuePair<string, object?> pair = ((IReadOnlyList<KeyValuePair<string, object?>>)state!)[index];
            if (IsTemplate(pair))
            {
                hasTemplate = true;
                if (sanitizer.Template((string)pair.Value!, ref budget).IsChanged) return false;
            }
            else if (!ReferenceEquals(sanitizer.Value(pair.Key, pair.Value, ref budget), pair.Value))
            {
                return false;
            }
        }

        return hasTemplate;
    }

    private LogTemplate? Collect(IEnumerable<KeyValuePair<string, object?>> pairs, List<KeyValuePair<string, object?>> values, ref EventBudget budget)
    {
        LogTemplate? template = null;
        foreach (KeyValuePair<string, object?> pair in pairs)
        {
            if (IsTemplate(pair))
            {
                template = sanitizer.Template((string)pair.Value!, ref budget);
                values.Add(new(TemplateKey, template.Text));
            }
            else
            {
                values.Add(new(sanitizer.Template(pair.Key, ref budget).Text, sanitizer.Value(pair.Key, pair.Value, ref budget)));
            }
        }

        return template;
    }

    private static bool IsTemplate(KeyValuePair<string, object?> pair) => pair.Key == TemplateKey && pair.Value is string;

    private static string MessageOf<TState>(TState state, Exception? exception, Func<TState, Exception?, string>? formatter)
    {
        if (formatter is not null) return formatter(state, exception);

        string text = Convert.ToString(state, CultureInfo.InvariantCulture) ?? "";

        // A dictionary has no text of its own but the name of its type.
        return state is IEnumerable<KeyValuePair<string, object?>> && text == state.GetType().ToString() ? "" : text;
    }
}

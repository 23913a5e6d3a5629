using System.Diagnostics.CodeAnalysis;
using OpenMed.Logging.Templates;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>Masks the values of a state that is a list, and copies it only when something changes.</summary>
/// <typeparam name="TState">The type of state.</typeparam>
internal static class ListSanitizer<TState>
{
    /// <summary>Masks the values, each once, for its text may be costly, or another one the next time.</summary>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="state">The state.</param>
    /// <param name="reader">Reads it.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <param name="values">The values, masked; null when nothing changes.</param>
    /// <param name="template">The template, masked; null when there is none.</param>
    /// <returns>Whether there is a template and nothing changes.</returns>
    public static bool IsClean(
        LogSanitizer sanitizer, TState state, StateReader<TState> reader, ref EventBudget budget, [NotNullWhen(false)] out List<KeyValuePair<string, object?>>? values, out LogTemplate? template)
    {
        List<KeyValuePair<string, object?>>? copies = null;
        template = null;
        int count = reader.Count(state);
        for (int index = 0; index < count; index++)
        {
            KeyValuePair<string, object?> pair = reader.At(state, index);
            bool isTemplate = StateNames.IsTemplate(pair);
            if (isTemplate) template = sanitizer.Template((string)pair.Value!, hasHoles: count > 1, ref budget);
            object? sanitized = isTemplate ? template!.Text : sanitizer.Value(pair.Key, pair.Value, ref budget);
            if (copies is null && ReferenceEquals(sanitized, pair.Value)) continue;

            copies ??= FirstOf(state, reader, index);
            copies.Add(new(pair.Key, sanitized));
        }

        // The names of a state of the library are those of the template's holes.
        bool isClean = copies is null && template is { HasDataNames: false };
        values = isClean ? null : copies ?? FirstOf(state, reader, count);
        return isClean;
    }

    private static List<KeyValuePair<string, object?>> FirstOf(TState state, StateReader<TState> reader, int count)
    {
        List<KeyValuePair<string, object?>> values = [];
        for (int index = 0; index < count; index++) values.Add(reader.At(state, index));
        return values;
    }
}

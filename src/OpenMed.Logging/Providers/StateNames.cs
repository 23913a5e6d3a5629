using Microsoft.Extensions.Logging;
using OpenMed.Logging.Templates;
using OpenMed.Logging.Values;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>The names of the values of states: those of code stay, those of data are masked.</summary>
internal static class StateNames
{
    private const string TemplateKey = "{OriginalFormat}";

    /// <summary>Whether a value is the message template.</summary>
    /// <param name="pair">The value with its name.</param>
    public static bool IsTemplate(KeyValuePair<string, object?> pair) => pair.Key == TemplateKey && pair.Value is string;

    /// <summary>Whether a scope is one of the logging library's own. It is kept as an object, so that its type is not known when it is read.</summary>
    /// <param name="scope">The scope.</param>
    public static bool AreOfLibrary(object scope) => scope.GetType().Assembly == typeof(ILogger).Assembly;

    /// <summary>Masks the names.</summary>
    /// <param name="sanitizer">Masks.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="template">The template; null when there is none.</param>
    /// <param name="areCode">Whether names with the form of an identifier are written in code.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <returns>The same list when nothing changes. Two names that are masked alike stay two.</returns>
    public static List<KeyValuePair<string, object?>> Mask(
        LogSanitizer sanitizer, List<KeyValuePair<string, object?>> values, LogTemplate? template, bool areCode, ref EventBudget budget)
    {
        List<KeyValuePair<string, object?>>? masked = null;
        UnusedNames? names = null;
        for (int index = 0; index < values.Count; index++)
        {
            string name = values[index].Key;
            bool isCode = name == TemplateKey || (TemplatePart.IsName(name) && (areCode || template?.HasHole(name) == true));
            string shown = isCode ? name : sanitizer.Template(name, hasHoles: false, ref budget).Text;
            if (ReferenceEquals(shown, name)) continue;

            masked ??= [.. values];
            names ??= new UnusedNames(values.Select(value => value.Key).ToHashSet(StringComparer.Ordinal).Contains, "_");
            masked[index] = new(names.Of(shown), values[index].Value);
        }

        return masked ?? values;
    }
}

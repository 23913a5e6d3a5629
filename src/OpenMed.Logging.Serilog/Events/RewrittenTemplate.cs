using Serilog.Events;

namespace OpenMed.Logging.Events;

/// <summary>A template as it is passed on. Immutable.</summary>
/// <param name="Text">The text that the sanitizer gave for it, by whose instance it is known whether this still counts.</param>
/// <param name="Template">The template.</param>
/// <param name="Holes">The names of its holes.</param>
internal sealed record RewrittenTemplate(string Text, MessageTemplate Template, string[] Holes)
{
    /// <summary>Whether each hole shows a property.</summary>
    /// <param name="properties">The properties of the event.</param>
    public bool IsFilledBy(IReadOnlyDictionary<string, LogEventPropertyValue> properties)
    {
        foreach (string hole in Holes)
        {
            if (!properties.ContainsKey(hole)) return false;
        }

        return true;
    }
}

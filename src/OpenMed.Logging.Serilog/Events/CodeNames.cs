using OpenMed.Logging.Templates;

namespace OpenMed.Logging.Events;

/// <summary>Tells names that come from code from those that may come from data.</summary>
internal static class CodeNames
{
    /// <summary>Whether a name has the form of an identifier and is no number that tells something.</summary>
    /// <param name="name">The name.</param>
    public static bool IsName(string name) => CodeForm.IsName(name, "_.");

    /// <summary>A name of data, masked.</summary>
    /// <param name="name">The name of a property.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <returns>The same string when it comes from code or nothing is to be masked; never empty.</returns>
    public static string Sanitize(string name, LogEventSanitizer sanitizer)
    {
        if (IsName(name)) return name;

        string sanitized = sanitizer.Text("", name);
        return string.IsNullOrWhiteSpace(sanitized) ? "_" : sanitized;
    }
}

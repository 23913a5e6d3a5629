using System.Buffers;

namespace OpenMed.Logging.Events;

/// <summary>Tells names and formats that come from code from those that may come from data.</summary>
internal static class CodeNames
{
    // A number of more digits may be one that identifies a person.
    private const int MostDigits = 4;

    private static readonly SearchValues<char> FormatCharacters = SearchValues.Create("0#.,;%:/-_ '\"\\yMdHhmsfFtzKgGlj");

    /// <summary>Whether a name has the form of an identifier and is no number that tells something.</summary>
    /// <param name="name">The name.</param>
    public static bool IsName(string name)
    {
        int digits = 0;
        foreach (char character in name)
        {
            if (char.IsDigit(character)) digits++;
            if (digits > MostDigits || !(char.IsLetterOrDigit(character) || character is '_' or '.')) return false;
        }

        return true;
    }

    /// <summary>Whether a format is one of numbers, dates or durations, so that it holds no words.</summary>
    /// <param name="format">The format, for example <c>N2</c> or <c>yyyy-MM-dd</c>.</param>
    public static bool IsFormat(string format)
    {
        if (format.Length <= 3 && char.IsAsciiLetter(format[0]) && !format.AsSpan(1).ContainsAnyExceptInRange('0', '9')) return true;
        return !format.AsSpan().ContainsAnyExcept(FormatCharacters);
    }

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

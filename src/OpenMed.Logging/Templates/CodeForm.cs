using System.Buffers;

namespace OpenMed.Logging.Templates;

/// <summary>Tells the names and formats of holes that have the form of those in code from those that may come from data.</summary>
internal static class CodeForm
{
    // A number of more digits may be one that identifies a person.
    private const int MostDigits = 4;

    private static readonly SearchValues<char> FormatCharacters = SearchValues.Create("0#.,;%:/-_ '\"\\yMdHhmsfFtzKgGlj");

    /// <summary>Whether a name has no other characters than letters, digits and some marks, and is no number that tells something. An empty one is.</summary>
    /// <param name="name">The name.</param>
    /// <param name="marks">The marks.</param>
    public static bool IsName(ReadOnlySpan<char> name, string marks)
    {
        int digits = 0;
        foreach (char character in name)
        {
            if (char.IsDigit(character)) digits++;
            if (digits > MostDigits || !(char.IsLetterOrDigit(character) || marks.Contains(character, StringComparison.Ordinal))) return false;
        }

        return true;
    }

    /// <summary>Whether an alignment is a short number.</summary>
    /// <param name="alignment">The alignment, for example <c>-10</c>.</param>
    public static bool IsAlignment(ReadOnlySpan<char> alignment) =>
        alignment.Length is > 0 and <= MostDigits && !alignment.TrimStart('-').ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a format is one of numbers, dates or durations, so that it holds no words.</summary>
    /// <param name="format">The format, for example <c>N2</c> or <c>yyyy-MM-dd</c>.</param>
    public static bool IsFormat(ReadOnlySpan<char> format)
    {
        bool isStandard = format.Length is > 0 and <= 3 && char.IsAsciiLetter(format[0]) && !format[1..].ContainsAnyExceptInRange('0', '9');
        return isStandard || !format.ContainsAnyExcept(FormatCharacters);
    }
}

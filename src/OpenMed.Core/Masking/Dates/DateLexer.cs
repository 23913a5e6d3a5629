using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenMed.Masking.Dates;

/// <summary>Cuts a written date into what says something.</summary>
internal static partial class DateLexer
{
    // No date is longer; also keeps the pattern's time small.
    private const int MaxLength = 80;

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase) { "on", "of", "the", "at", "in" };

    /// <summary>Full-width forms as ASCII, blanks as spaces, dashes as hyphens, and spaces in the place of times of day.</summary>
    /// <param name="text">The written date.</param>
    /// <returns>As many UTF-16 code units as the text has; null when it is too long for a date.</returns>
    public static string? Plain(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength) return null;

        Span<char> plain = stackalloc char[text.Length];
        for (int charIndex = 0; charIndex < text.Length; charIndex++) plain[charIndex] = Plain(text[charIndex]);
        return TimeOfDay().Replace(plain.ToString(), match => new string(' ', match.Length));
    }

    /// <summary>Cuts it.</summary>
    /// <param name="plain">The written date, from <see cref="Plain(ReadOnlySpan{char})"/>.</param>
    /// <returns>What says something, by start; null when there is something that has no place in a date.</returns>
    public static List<DateLexeme>? Cut(string plain)
    {
        var lexemes = new List<DateLexeme>();
        for (int charIndex = 0; charIndex < plain.Length;)
        {
            int start = charIndex;
            if (char.IsAsciiDigit(plain[charIndex]))
            {
                while (charIndex < plain.Length && char.IsAsciiDigit(plain[charIndex])) charIndex++;
                int length = charIndex - start;
                int value = length <= 8 ? int.Parse(plain.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
                lexemes.Add(new DateLexeme(DateLexemeKind.Number, start, length, value));
            }
            else if (char.IsAsciiLetter(plain[charIndex]))
            {
                while (charIndex < plain.Length && char.IsAsciiLetter(plain[charIndex])) charIndex++;
                if (!AddWord(lexemes, plain, start, charIndex - start)) return null;
            }
            else if (plain[charIndex++] is not (' ' or ',' or '.' or '-' or '/' or '(' or ')' or '\'' or '[' or ']'))
            {
                return null;
            }
        }

        return lexemes;
    }

    private static bool AddWord(List<DateLexeme> lexemes, string plain, int start, int length)
    {
        ReadOnlySpan<char> word = plain.AsSpan(start, length);
        if (length == 2 && lexemes is [.., { Kind: DateLexemeKind.Number } number] && number.End == start && IsOrdinal(word))
            lexemes.Add(new DateLexeme(DateLexemeKind.Ordinal, start, length, 0));
        else if (DateNames.Month(word) is > 0 and int month)
            lexemes.Add(new DateLexeme(DateLexemeKind.Month, start, length, month));
        else if (DateNames.Weekday(word) is >= 0 and int weekday)
            lexemes.Add(new DateLexeme(DateLexemeKind.Weekday, start, length, weekday));
        else
            return Fillers.Contains(word.ToString());

        return true;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Equals("st", StringComparison.OrdinalIgnoreCase) || word.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || word.Equals("rd", StringComparison.OrdinalIgnoreCase) || word.Equals("th", StringComparison.OrdinalIgnoreCase);

    private static char Plain(char unit) => unit switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(unit - 0xFEE0),
        >= '\u2010' and <= '\u2014' => '-',
        '\u2019' => '\'',
        _ => char.IsWhiteSpace(unit) ? ' ' : unit,
    };

    // 8:05, 08:12:03.114, 8 pm; behind a T or colon that follows digits, also 081203; with the zone.
    [GeneratedRegex(
        """
        (?: (?<=[0-9])[T:] | (?<![0-9A-Z:.,/-]) )
        (?: [0-2]?[0-9] (?: :[0-5][0-9] (?: :[0-6][0-9] (?: [.,][0-9]{1,9} )? )? (?: \ ?[AP]\.?M\b\.? )? | \ ?[AP]\.?M\b\.? )
          | (?<=[0-9]T) [0-2][0-9][0-5][0-9] (?: [0-6][0-9] (?: [.,][0-9]{1,9} )? )? )
        (?: \ ? (?: (?: Z | UTC | GMT | [ECMP][SD]T | CES?T | BST )\b | [+-][0-9]{2}:?[0-9]{2} ) )?
        (?![0-9A-Z:])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();
}

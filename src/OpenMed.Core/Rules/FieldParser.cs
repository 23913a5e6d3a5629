using System.Buffers;

namespace OpenMed.Rules;

/// <summary>Reads a named field round its separator: <c>key=value</c>, <c>Key words: value</c>, <c>"key": "value"</c> and <c>&lt;key&gt;value&lt;</c>.</summary>
internal static class FieldParser
{
    private const int LongestKey = 64;
    private const int LongestValue = 512;
    private const int MostWords = 4;

    private static readonly SearchValues<char> EndsInTag = SearchValues.Create("\n\r\t<\"");

    private static readonly SearchValues<char> EndsAfterColon = SearchValues.Create("\n\r\t<\"&;,)]}|'`");

    private static readonly SearchValues<char> EndsAfterEquals = SearchValues.Create("\n\r\t<\"&;,)]}|'` ");

    /// <summary>Reads a field.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">Where its <c>:</c>, <c>=</c> or <c>&gt;</c> is.</param>
    /// <param name="run">The value, without quotes, with the place of the key. A value without quotes ends at a delimiter or the end of the line.</param>
    /// <returns>Whether there is a name with a letter and a value that is not empty.</returns>
    public static bool TryParse(in RuleText text, int separator, out Run run)
    {
        run = default;
        char kind = text.At(separator);
        if (kind == '=' && (text.At(separator + 1) is '=' or '>' || text.At(separator - 1) is '=' or '!' or '<' or '>')) return false;

        if (!TryReadKey(text, separator, kind, out int keyStart, out int keyEnd)) return false;

        int start = separator + 1;
        while (start - separator <= 8 && text.At(start) is ' ' or '\t') start++;
        char quote = '\0';
        if (text.At(start) == '\\' && text.At(start + 1) is '"' or '\'') start++;
        if (kind != '>' && text.At(start) is '"' or '\'' or '`') quote = text.At(start++);
        int end = ValueEnd(text, start, kind, quote, isInQuery: text.At(keyStart - 1) is '?' or '&');
        while (end > start && quote == '\0' && text.At(end - 1) == ' ') end--;
        run = new Run(RunShape.Field, start, end, keyStart, keyEnd);
        return end > start;
    }

    private static bool TryReadKey(in RuleText text, int separator, char kind, out int keyStart, out int keyEnd)
    {
        keyEnd = separator;
        if (kind != '>')
        {
            while (separator - keyEnd < 3 && text.At(keyEnd - 1) == ' ') keyEnd--;
        }

        // <Data Name="TargetUserName">jdoe</Data> of the events of Windows.
        bool isAttribute = kind == '>' && text.At(separator - 1) is '"' or '\'';
        bool isQuoted = isAttribute || (kind != '>' && text.At(keyEnd - 1) is '"' or '\'' or '`');
        if (isQuoted) keyEnd--;
        if (isQuoted && !isAttribute && text.At(keyEnd - 1) == '\\') keyEnd--;
        keyStart = keyEnd;
        bool hasLetter = false;
        int wordCount = 1;
        while (keyEnd - keyStart < LongestKey)
        {
            char character = text.At(keyStart - 1);
            if (character == ' ')
            {
                // A phrase goes on over single spaces.
                if (kind == '>' || ++wordCount > MostWords || !char.IsLetterOrDigit(text.At(keyStart - 2))) break;
            }
            else if (!RuleText.IsWordCharacter(character) && character is not ('-' or '.'))
            {
                break;
            }

            hasLetter |= char.IsLetter(character);
            keyStart--;
        }

        if (isAttribute) return hasLetter && text.Slice(keyStart - 6, keyStart - 1).Equals("Name=", StringComparison.OrdinalIgnoreCase);

        return hasLetter && (kind != '>' || text.At(keyStart - 1) == '<');
    }

    private static int ValueEnd(in RuleText text, int start, char kind, char quote, bool isInQuery)
    {
        ReadOnlySpan<char> rest = text.Slice(start, start + LongestValue);
        if (quote != '\0')
        {
            int close = rest.IndexOfAny(quote, '\n', '\r');
            if (close < 0) return start + rest.Length;

            return start + (rest[close] == quote && text.At(start + close - 1) == '\\' ? close - 1 : close);
        }

        SearchValues<char> ends = kind switch { '=' => EndsAfterEquals, '>' => EndsInTag, _ => EndsAfterColon };
        int end = rest.IndexOfAny(ends);
        while (end >= 0 && rest[end] == '&' && !isInQuery && !IsBeforeParameter(rest[(end + 1)..]))
        {
            int next = rest[(end + 1)..].IndexOfAny(ends);
            end = next < 0 ? -1 : end + 1 + next;
        }

        if (end >= 0) rest = rest[..end];

        // Single blanks belong to a value behind a colon.
        if (kind == ':' && rest.IndexOf("  ", StringComparison.Ordinal) is >= 0 and int gap) rest = rest[..gap];
        return start + rest.Length;
    }

    // Outside of a query an ampersand may be part of the value: "password: Tr0ub4dor&3".
    private static bool IsBeforeParameter(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("amp;", StringComparison.Ordinal)) return true;

        int nameLength = 0;
        while (nameLength < rest.Length && (RuleText.IsWordCharacter(rest[nameLength]) || rest[nameLength] is '-' or '.')) nameLength++;
        return nameLength == rest.Length ? nameLength == 0 : rest[nameLength] == '=' || nameLength == 0;
    }
}

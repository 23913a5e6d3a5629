using System.Buffers;

namespace OpenMed.Logging.Fields;

/// <summary>Reads what stands round an equals sign: logfmt, query strings, connection strings, attributes, literals of SQL, members of records. One caller at a time.</summary>
/// <param name="list">Takes the fields.</param>
/// <param name="tags">Knows whether the place is within a tag.</param>
internal sealed class PairReader(FieldList list, TagReader tags)
{
    private static readonly SearchValues<char> ValueEnd = SearchValues.Create("&;=\r\n\"<>{}");
    private static readonly SearchValues<char> WordEnd = SearchValues.Create(" \t");
    private static readonly SearchValues<char> InString = SearchValues.Create("\"\\");
    private static readonly SearchValues<char> Quote = SearchValues.Create("'");

    /// <summary>Reads a pair.</summary>
    /// <param name="sign">Where the equals sign is.</param>
    /// <param name="quotedName">The name before it where that stood in quotes; else null.</param>
    /// <param name="pending">The name for an object or array that follows; null when none does.</param>
    /// <returns>Where to go on.</returns>
    public int Read(int sign, string? quotedName, out string? pending)
    {
        pending = null;
        if (list.At(sign + 1) is '=' or '>') return sign + 2;
        if (list.At(sign - 1) is '!' or '<' or '>' or ':') return sign + 1;

        int nameEnd = sign;
        while (sign - nameEnd < 3 && list.At(nameEnd - 1) == ' ') nameEnd--;
        int nameStart = list.NameStart(nameEnd);
        bool isAfterSemicolon = IsAfterSemicolon(nameStart, out int phraseStart);
        string name = quotedName ?? list.Name(nameStart, nameEnd, FieldEscape.Percent);
        if (name.Length == 0) return sign + 1;

        int start = list.SkipSpace(sign + 1);
        switch (list.At(start))
        {
            case '"' or '\'' when tags.IsInTag:
                return ReadAttribute(name, start);
            case '"':
                return ReadString(name, start + 1);
            case '\'':
                return ReadLiteral(name, start + 1);
            case '{' or '[':
                pending = name;
                return start;
            case '<':
                return start;
        }

        // A column in brackets stands before all that SQL may compare it with.
        if (list.At(nameStart) == '[' && !PiiLabels.TryGetByFieldName(name, out _)) return start;

        int end = list.Next(ValueEnd, start);
        bool isConnection = list.At(end) == ';' || (isAfterSemicolon && list.At(end) != '=');
        if (isConnection && phraseStart < nameStart) list.Add(list.Name(phraseStart, nameEnd, FieldEscape.None), start, end, FieldEscape.None);
        if (isConnection) list.Add(name, start, end, FieldEscape.None);
        if (isConnection && isAfterSemicolon) return end;

        int wordEnd = WordEndOf(start, end, isSpaced: nameEnd < sign);
        FieldEscape escape = nameEnd < sign ? FieldEscape.None : FieldEscape.Percent | FieldEscape.Plus;
        if (tags.IsInTag) tags.AddAttribute(name, start, wordEnd, escape);
        else list.Add(name, start, wordEnd, escape);
        return Math.Max(wordEnd, sign + 1);
    }

    // "User Id=sa" is a name of two words only where a border of the pair stands before it.
    private bool IsAfterSemicolon(int nameStart, out int phraseStart)
    {
        phraseStart = nameStart;
        int charIndex = nameStart;
        while (charIndex > 0 && nameStart - charIndex < 32 && (list.At(charIndex - 1) == ' ' || char.IsLetterOrDigit(list.At(charIndex - 1)))) charIndex--;
        if (charIndex > 0 && list.At(charIndex - 1) is not (';' or '"' or '\'')) return false;

        phraseStart = charIndex;
        while (list.At(phraseStart) == ' ') phraseStart++;
        return list.At(charIndex - 1) == ';';
    }

    // A record's member goes on over spaces to the comma; a word of logfmt ends at the first space.
    private int WordEndOf(int start, int end, bool isSpaced)
    {
        ReadOnlySpan<char> value = list.Text.AsSpan(start, end - start);
        if (isSpaced && value.IndexOf(',') is >= 0 and int comma) return start + comma;
        if (isSpaced && list.At(end) != '=') return end;

        if (value.IndexOfAny(WordEnd) is >= 0 and int space) end = start + space;
        else if (list.At(end) == '=' && value.LastIndexOf(',') is > 0 and int last) end = start + last;
        while (end > start && list.At(end - 1) is ',' or ')' or ']' or '\'') end--;
        return end;
    }

    private int ReadAttribute(string name, int quote)
    {
        int end = list.Next(list.Text.AsSpan(quote, 1), quote + 1);
        tags.AddAttribute(name, quote + 1, end, FieldEscape.Xml);
        return end + 1;
    }

    private int ReadString(string name, int start)
    {
        int end = list.Next(InString, start);
        while (list.At(end) == '\\') end = list.Next(InString, end + 2);
        end = Math.Min(end, list.Text.Length);
        list.Add(name, start, end, FieldEscape.Json);
        return end + 1;
    }

    // A quote within a word, as in O'Brien, and one of two ends nothing.
    private int ReadLiteral(string name, int start)
    {
        int end = list.Next(Quote, start);
        while (end < list.Text.Length)
        {
            if (list.At(end + 1) == '\'' && end > start) end = list.Next(Quote, end + 2);
            else if (char.IsLetterOrDigit(list.At(end + 1))) end = list.Next(Quote, end + 1);
            else break;
        }

        end = Math.Min(end, list.Text.Length);
        list.Add(name, start, end, FieldEscape.DoubledQuote);
        return end + 1;
    }
}

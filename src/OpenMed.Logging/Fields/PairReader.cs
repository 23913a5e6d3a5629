using System.Buffers;

namespace OpenMed.Logging.Fields;

/// <summary>Reads what stands round an equals sign, or <c>==</c>, <c>=&gt;</c>, <c>:=</c> and the like: logfmt, query strings, connection strings, attributes, literals of SQL, members of records. One caller at a time.</summary>
/// <param name="list">Takes the fields.</param>
/// <param name="tags">Knows whether the place is within a tag.</param>
internal sealed class PairReader(FieldList list, TagReader tags)
{
    private const int LongestBraced = 100;

    private static readonly SearchValues<char> InObject = SearchValues.Create("=:{[\"'");
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
        int signEnd = sign + 1;
        while (signEnd - sign < 3 && list.At(signEnd) is '=' or '>') signEnd++;
        int signStart = sign;
        while (sign - signStart < 2 && list.At(signStart - 1) is '!' or '<' or '>' or ':') signStart--;

        int nameEnd = signStart;
        while (signStart - nameEnd < 3 && list.At(nameEnd - 1) == ' ') nameEnd--;
        bool isSpaced = nameEnd < signStart;
        int nameStart = list.NameStart(nameEnd);
        bool isAfterSemicolon = IsAfterSemicolon(nameStart, out int phraseStart);
        string name = quotedName ?? list.Name(nameStart, nameEnd, FieldEscape.Percent);
        if (name.Length == 0) return signEnd;

        int start = list.SkipToValue(signEnd, hasLineComments: false);
        switch (list.At(start))
        {
            case '"' or '\'' when tags.IsInTag:
                return ReadAttribute(name, start);
            case '"':
                return ReadString(name, start + 1);
            case '\'':
                return ReadLiteral(name, start + 1);
            case '{' or '[':
                if (list.At(start) == '{') AddBraced(name, start + 1, isAfterSemicolon);
                pending = name;
                return start;
            case '<':
                return start;
        }

        if (PrefixLength(start) is > 0 and int prefix) return ReadLiteral(name, start + prefix + 1);

        // A column in brackets stands before all that SQL may compare it with, and comparisons and lambdas are mostly code.
        bool isPair = signEnd == sign + 1 && signStart == sign && list.At(nameStart) != '[';
        if (!isPair && !PiiLabels.TryGetByFieldName(name, out _)) return start;

        int end = list.Next(ValueEnd, start);
        bool isConnection = list.At(end) == ';' || (isAfterSemicolon && list.At(end) != '=');
        if (isConnection && phraseStart < nameStart) list.Add(list.Name(phraseStart, nameEnd, FieldEscape.None), start, end, FieldEscape.None);
        if (isConnection) list.Add(name, start, end, FieldEscape.None);
        if (isConnection && isAfterSemicolon) return end;

        int wordEnd = WordEndOf(start, end, isSpaced);
        FieldEscape escape = isSpaced ? FieldEscape.None : FieldEscape.Percent | FieldEscape.Plus;
        if (tags.IsInTag) tags.AddAttribute(name, start, wordEnd, escape);
        else list.Add(name, start, wordEnd, escape);
        return Math.Max(wordEnd, signEnd);
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

    // N'...' and its like of SQL.
    private int PrefixLength(int start)
    {
        if (list.At(start) is 'U' or 'u' && list.At(start + 1) == '&' && list.At(start + 2) == '\'') return 2;
        return list.At(start) is 'N' or 'n' or 'E' or 'e' or 'B' or 'b' or 'X' or 'x' && list.At(start + 1) == '\'' ? 1 : 0;
    }

    // A connection string puts braces round a value, and doubles one within it. What may be an object is read as one as well.
    private void AddBraced(string name, int start, bool isAfterSemicolon)
    {
        ReadOnlySpan<char> rest = list.Text.AsSpan(start, Math.Min(LongestBraced, list.Text.Length - start));
        int end = rest.IndexOf('}');
        while (end >= 0 && end + 1 < rest.Length && rest[end + 1] == '}') end = rest.Slice(end + 2).IndexOf('}') is >= 0 and int next ? end + 2 + next : -1;
        if (end < 0) return;

        bool isConnection = isAfterSemicolon || list.At(start + end + 1) == ';';
        if (isConnection || !rest.Slice(0, end).ContainsAny(InObject)) list.Add(name, start, start + end, FieldEscape.None);
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

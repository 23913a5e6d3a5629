using System.Buffers;

namespace OpenMed.Logging.Fields;

/// <summary>The fields of one text as they are found, with what all readers of them need. One caller at a time.</summary>
/// <param name="text">The text.</param>
internal sealed class FieldList(string text)
{
    private const int LongestName = 64;

    private static readonly SearchValues<char> NoBrackets = SearchValues.Create("[]{}()\"'=:;,<>&\r\n");
    private static readonly SearchValues<char> Marks = SearchValues.Create("=:<%\\&");

    private readonly List<EmbeddedField> _fields = [];
    private bool _hasNoBlockEnd;
    private bool _hasNoLineEnd;

    /// <summary>The fields, by the place where their reading ended.</summary>
    public IReadOnlyList<EmbeddedField> Fields => _fields;

    /// <summary>How many characters were looked at, for tests of its cost.</summary>
    public long Steps { get; private set; }

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Whether a text may hold a field or an escape sequence.</summary>
    /// <param name="text">The text.</param>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>The character at a place; <c>\0</c> outside of the text.</summary>
    /// <param name="charIndex">The place.</param>
    public char At(int charIndex) => (uint)charIndex < (uint)text.Length ? text[charIndex] : '\0';

    /// <summary>Where the next of some characters is; the length of the text when there is none.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="charIndex">Where to look from.</param>
    public int Next(SearchValues<char> characters, int charIndex) => Found(charIndex, text.AsSpan(Math.Min(charIndex, text.Length)).IndexOfAny(characters));

    /// <summary>Where a phrase is; the length of the text when it is nowhere.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="charIndex">Where to look from.</param>
    public int Next(ReadOnlySpan<char> phrase, int charIndex) => Found(charIndex, text.AsSpan(Math.Min(charIndex, text.Length)).IndexOf(phrase, StringComparison.Ordinal));

    /// <summary>The first place from here on that holds no white space.</summary>
    /// <param name="charIndex">Where to look from.</param>
    public int SkipSpace(int charIndex)
    {
        int start = charIndex;
        while (charIndex < text.Length && char.IsWhiteSpace(text[charIndex])) charIndex++;
        Steps += charIndex - start + 1;
        return charIndex;
    }

    /// <summary>The first place from here on that holds no white space and no comment; comments become fields without a name. A comment that nothing ends is none.</summary>
    /// <param name="charIndex">Where to look from; go on from the result, so that no comment is read twice.</param>
    /// <param name="hasLineComments">Whether <c>//</c> starts one too.</param>
    public int SkipToValue(int charIndex, bool hasLineComments)
    {
        charIndex = SkipSpace(charIndex);
        while (At(charIndex) == '/' && (At(charIndex + 1) == '*' || (hasLineComments && At(charIndex + 1) == '/')))
        {
            bool isBlock = At(charIndex + 1) == '*';
            if (isBlock ? _hasNoBlockEnd : _hasNoLineEnd) break;

            string mark = isBlock ? "*/" : "\n";
            int end = Next(mark, charIndex + 2);
            if (end == text.Length)
            {
                _hasNoBlockEnd |= isBlock;
                _hasNoLineEnd |= !isBlock;
                break;
            }

            Add("", charIndex + 2, end, FieldEscape.None);
            charIndex = SkipSpace(end + mark.Length);
        }

        return charIndex;
    }

    /// <summary>Where the name that ends at a place starts, with all its brackets as in <c>patient[name]</c>; at most 64 characters are looked at.</summary>
    /// <param name="end">The first character after the name.</param>
    public int NameStart(int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestName)
        {
            if (IsOfName(text[start - 1])) start--;
            else if (text[start - 1] == ']' && TryFindBracket(start - 1, end - LongestName, out int bracket)) start = bracket;
            else break;
        }

        Steps += end - start + 1;
        return start;
    }

    /// <summary>A part of the text as a name; empty when it is too long or has no letter.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="escape">How its characters are written.</param>
    public string Name(int start, int end, FieldEscape escape)
    {
        if (end - start > 2 * LongestName) return "";

        string name = BracketName.Of(Values.PropertyName.Clean(FieldDecoder.DecodeName(text.AsSpan(start, Math.Max(0, end - start)), escape)));
        return BracketName.HasLetter(name) ? name : "";
    }

    /// <summary>Adds a field without the white space at its ends; nothing when it is empty, or says nothing that the whole text does not say.</summary>
    /// <param name="name">Its name; empty when it has none.</param>
    /// <param name="start">Where its value starts.</param>
    /// <param name="end">Where its value ends.</param>
    /// <param name="escape">How its characters are written.</param>
    /// <param name="isJson">Whether a number in its place is one of JSON.</param>
    public void Add(string name, int start, int end, FieldEscape escape, bool isJson = false)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        ReadOnlySpan<char> value = text.AsSpan(start, end - start);
        Steps += value.Length + 1;
        if (value.IsEmpty || value is "true" or "false" or "null" || (name.Length == 0 && !MayBeIn(value))) return;

        FieldKind kind = escape == FieldEscape.Json || !IsNumber(value) ? FieldKind.Text : isJson ? FieldKind.JsonNumber : FieldKind.Number;
        if (kind == FieldKind.JsonNumber || value[0] == '+') escape = FieldEscape.None;
        _fields.Add(new EmbeddedField(name, start, end - start, escape, kind));
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or '@' or '$' or '%';

    private bool TryFindBracket(int end, int least, out int bracket)
    {
        int from = Math.Max(0, least);
        bracket = from + text.AsSpan(from, end - from).LastIndexOfAny(NoBrackets);
        Steps += end - Math.Max(from, bracket) + 1;
        return bracket >= from && text[bracket] == '[';
    }

    private static bool IsNumber(ReadOnlySpan<char> value)
    {
        if (!char.IsAsciiDigit(value[^1]) || value.LastIndexOf('-') > 0) return false;

        foreach (char character in value)
        {
            if (!char.IsAsciiDigit(character) && character is not ('.' or '-')) return false;
        }

        return true;
    }

    private int Found(int charIndex, int offset)
    {
        int place = offset < 0 ? text.Length : charIndex + offset;
        Steps += place - charIndex + 1;
        return place;
    }
}

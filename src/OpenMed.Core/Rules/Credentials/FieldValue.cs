using System.Buffers;

namespace OpenMed.Rules.Credentials;

/// <summary>Where the value of a field really ends: a value without quotes may run on into the next field or sentence.</summary>
internal static class FieldValue
{
    private const int LongestKey = 4096;
    private const int LongestProse = 160;

    private static readonly SearchValues<char> KeyEnds = SearchValues.Create(" \t\r\n\"'`<>,;&|)]}");

    /// <summary>Whether a value has quotes, or is the whole value of an element or field, so that spaces in it belong to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">The field.</param>
    public static bool IsWhole(in RuleText text, Run run) => run.KeyEnd <= run.KeyStart || text.At(run.Start - 1) is '"' or '\'' or '`' or '>';

    /// <summary>Whether a value too long for its label may be a key; then it goes on to its real end, since a run is cut at a bound.</summary>
    /// <param name="text">The text.</param>
    /// <param name="label">The label of the field.</param>
    /// <param name="run">The field; made longer.</param>
    public static bool TryExtend(in RuleText text, string label, ref Run run)
    {
        if (label is not ("api_key" or "password" or "http_cookie") || run.Length > LongestKey) return false;

        ReadOnlySpan<char> rest = text.Slice(run.End, run.Start + LongestKey);
        int length = rest.IndexOfAny(KeyEnds);
        run = run with { End = run.End + (length < 0 ? rest.Length : length) };
        return true;
    }

    /// <summary>Cuts a value before the next named field, the end of the sentence and trailing punctuation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">The field.</param>
    /// <param name="isOneWord">Whether it is cut after its first word already.</param>
    /// <param name="start">Where the value starts.</param>
    /// <returns>The first code unit after it; not before <paramref name="start"/>.</returns>
    public static int End(in RuleText text, Run run, bool isOneWord, out int start)
    {
        start = run.Start;
        int end = run.End;
        while (start < end && char.IsWhiteSpace(text.Chars[start])) start++;
        bool isWhole = IsWhole(text, run);
        if (!isWhole) end = isOneWord ? WordEnd(text, start, end) : CutAtNextField(text, start, Math.Min(end, start + LongestProse));
        while (end > start && (char.IsWhiteSpace(text.Chars[end - 1]) || (text.Chars[end - 1] is ',' or ';' && !isWhole))) end--;
        return end;
    }

    /// <summary>The end of the first word of a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public static int WordEnd(in RuleText text, int start, int end) =>
        text.Chars[start..end].IndexOf(' ') is >= 0 and int space ? start + space : end;

    /// <summary>The end of the leading words of a value that look like parts of a number: capitals, digits and <c>- . /</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public static int CodeEnd(in RuleText text, int start, int end)
    {
        int codeEnd = WordEnd(text, start, end);
        int next = codeEnd;
        while (next < end)
        {
            int wordEnd = WordEnd(text, next + 1, end);
            ReadOnlySpan<char> word = text.Chars[(next + 1)..wordEnd];
            if (word.IsEmpty || !IsPartOfNumber(word)) break;

            if (word.IndexOfAnyInRange('0', '9') >= 0 || word.Length == 1) codeEnd = wordEnd;
            next = wordEnd;
        }

        while (codeEnd > start && text.Chars[codeEnd - 1] is '.' or ',' or ':' or '!' or '?' or '-') codeEnd--;
        return codeEnd;
    }

    /// <summary>The end of the digits and signs of a telephone number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value starts.</param>
    public static int PhoneEnd(in RuleText text, int start)
    {
        int end = start;
        for (int charIndex = start; charIndex - start < 28; charIndex++)
        {
            char character = text.At(charIndex);
            if (char.IsAsciiDigit(character)) end = charIndex + 1;
            else if (character is not (' ' or '+' or '-' or '.' or '(' or ')' or '/')) break;
            else if (character == ' ' && text.At(charIndex + 1) == ' ') break;
        }

        return end;
    }

    private static bool IsPartOfNumber(ReadOnlySpan<char> word)
    {
        foreach (char character in word)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character) && character is not ('-' or '.' or '/' or '(' or ')')) return false;
        }

        return true;
    }

    // "Anna Schmidt DOB: 1980", "Anna Schmidt. She", "Anna Schmidt - admitted", "Anna Schmidt (12)".
    private static int CutAtNextField(in RuleText text, int start, int end)
    {
        int wordStart = start;
        for (int charIndex = start; charIndex < end; charIndex++)
        {
            char character = text.Chars[charIndex];
            if (character == ' ')
            {
                char next = text.At(charIndex + 1);
                if (next is '(' or '[' or '|' || (next is '-' && text.At(charIndex + 2) == ' ')) return charIndex;

                if (text.At(charIndex - 1) is '.' or '!' or '?' && charIndex - wordStart > 3 && char.IsUpper(next)) return charIndex - 1;

                wordStart = charIndex + 1;
            }
            else if (character is ':' or '=' && wordStart > start && charIndex > wordStart && !char.IsAsciiDigit(text.At(charIndex - 1)))
            {
                return wordStart - 1;
            }
        }

        return end > start && text.Chars[end - 1] == '.' && end - wordStart > 3 ? end - 1 : end;
    }
}

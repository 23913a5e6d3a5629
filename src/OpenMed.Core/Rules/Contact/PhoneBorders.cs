namespace OpenMed.Rules.Contact;

/// <summary>What may stand right before and after a telephone number.</summary>
internal static class PhoneBorders
{
    private const int LongestExtension = 7;
    private const int PastedLetters = 4;

    private static readonly string[] Marks = ["extension", "extn.", "extn", "ext.", "ext", "int.", "int", "x", "#", "~"];

    private static readonly ContextWords PastedWords = new("call", "at", "phone", "tel", "fax", "mobile", "cell", "to", "dial", "text", "on");

    /// <summary>Whether a number may start at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first digit or sign.</param>
    public static bool MayStart(in RuleText text, int start)
    {
        char before = text.At(start - 1);
        if (IsMoney(before) || (before == ' ' && IsMoney(text.At(start - 2)))) return false;
        if (before is '#' or '@' or '%' or '~' && !char.IsWhiteSpace(text.At(start - 2))) return before == '~' && char.IsAsciiDigit(text.At(start - 2));
        if (before is '-' or '.' or '/' or '_' or '\\' or ',') return !RuleText.IsWordCharacter(text.At(start - 2));
        if (!RuleText.IsJoined(before)) return !IsExtension(text, start);
        if (text.At(start) is '+' or '(') return !char.IsAsciiDigit(before);

        int word = start;
        while (start - word < 12 && char.IsAsciiLetter(text.At(word - 1))) word--;
        return !RuleText.IsWordCharacter(text.At(word - 1)) && PastedWords.IsIn(text.Slice(word, start));
    }

    /// <summary>Whether a number may end at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool MayEnd(in RuleText text, int end)
    {
        char after = text.At(end);
        if (after == '%' || IsMoney(after) || (after == ' ' && IsMoney(text.At(end + 1)))) return false;
        if (after is '-' or '.' or '/' or '_' or '@' or ':' or '+' && RuleText.IsWordCharacter(text.At(end + 1))) return false;
        if (!RuleText.IsJoined(after)) return true;

        // Letters that were pasted to it are a word, not the rest of a code.
        bool isWord = false;
        for (int charIndex = end; charIndex < end + PastedLetters; charIndex++)
        {
            if (!char.IsAsciiLetterLower(text.At(charIndex))) return false;

            isWord |= !char.IsAsciiHexDigit(text.At(charIndex));
        }

        return isWord;
    }

    /// <summary>Where a number ends with its extension.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The first code unit after the number without one.</param>
    /// <returns>The same when it has none.</returns>
    public static int ExtensionEnd(in RuleText text, int end)
    {
        int mark = end;
        while (mark - end < 3 && text.At(mark) is ' ' or ',' or ';') mark++;
        if ((char)(text.At(mark) | 0x20) is not ('e' or 'i' or 'x' or '#' or '~')) return end;

        foreach (string name in Marks)
        {
            if (!text.Slice(mark, mark + name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)) continue;

            int digits = mark + name.Length;
            while (digits - mark - name.Length < 3 && text.At(digits) is ' ' or ':') digits++;
            int count = DigitGroup.Count(text, digits, LongestExtension + 1);
            return count is 0 or > LongestExtension ? end : digits + count;
        }

        return end;
    }

    private static bool IsExtension(in RuleText text, int start)
    {
        int last = start - 1;
        while (start - last < 4 && text.At(last) is ' ' or ':' or '.') last--;
        int first = last;
        while (last - first < 10 && char.IsAsciiLetter(text.At(first - 1))) first--;
        ReadOnlySpan<char> word = text.Slice(first, last + 1);
        if (word.IsEmpty || !(word is "x" or "X" or "#" || word.StartsWith("ext", StringComparison.OrdinalIgnoreCase))) return false;

        return char.IsAsciiDigit(text.At(first - 1))
            || (text.At(first - 1) is ' ' or ',' && char.IsAsciiDigit(text.At(first - 2)) | text.At(first - 2) is ' ' or ',');
    }

    private static bool IsMoney(char character) => character is '$' or '\u00A3' or '\u20AC' or '\u00A5' or '\u20B9';
}

namespace OpenMed.Rules.Time;

/// <summary>Reads dates at a digit. Source: ISO 8601-1, RFC 5322, section 3.3, and the forms of CLDR's date patterns.</summary>
internal static class DateForm
{
    private static readonly WordList Links = new("of", "de", "del", "the", "di", "du", "van");

    private static readonly WordList OrdinalEnds = new("st", "nd", "rd", "th", "er", "e", "de", "ten");

    /// <summary>Reads a date in digits: <c>2024-03-17</c>, <c>17.03.2024</c>, <c>3/17/24</c>, <c>03/2024</c>, <c>20240317</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first digit.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <param name="isWeak">Whether it may as well be another number.</param>
    public static bool TryReadNumeric(in RuleText text, int start, out int end, out bool isWeak)
    {
        isWeak = false;
        end = start;
        int first = DigitGroup.Count(text, start, 9);
        if (first == 8)
        {
            isWeak = true;
            end = start + 8;
            int year = DigitGroup.Value(text, start, 4);
            return year is >= 1900 and <= 2099 && CalendarDay.Exists(year, DigitGroup.Value(text, start + 4, 2), DigitGroup.Value(text, start + 6, 2));
        }

        if (first is not (1 or 2 or 4)) return false;

        char separator = text.At(start + first);
        if (separator is not ('-' or '/' or '.')) return false;

        int secondStart = start + first + 1;
        if (separator == '.' && first < 3 && text.At(secondStart) == ' ') secondStart++;
        int second = DigitGroup.Count(text, secondStart, 5);
        if (second is 4 && first <= 2 && separator is '/' or '-') return TryReadMonthYear(text, start, first, secondStart, out end, out isWeak);
        if (second is 0 or > 2) return false;

        int thirdStart = secondStart + second + 1;
        if (text.At(thirdStart - 1) != separator) return false;
        if (separator == '.' && first < 3 && text.At(thirdStart) == ' ') thirdStart++;
        int third = DigitGroup.Count(text, thirdStart, 5);
        end = thirdStart + third;
        int middle = DigitGroup.Value(text, secondStart, second);
        int head = DigitGroup.Value(text, start, first);
        if (first == 4)
            return third is 1 or 2 && CalendarDay.Exists(head, middle, DigitGroup.Value(text, thirdStart, third));
        if (third is not (2 or 4)) return false;

        // 1.2.03 and 10-12-82 may be versions and numbers of parts.
        isWeak = third == 2 && separator != '/' && first + second < 4;
        return CalendarDay.ExistsInAnOrder(DigitGroup.Value(text, thirdStart, third), head, middle);
    }

    /// <summary>Reads a date with the name of its month: <c>12th of March 1958</c>, <c>17/May/2015</c>, <c>Jan 9, 2024</c>, <c>March 2024</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digit">Its first digit.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool TryReadNamed(in RuleText text, int digit, out int start, out int end)
    {
        start = digit;
        end = digit;
        int count = DigitGroup.Count(text, digit, 5);
        if (count is 0 or 3 or 5) return false;

        if (!HasLetterNear(text, digit, digit + count)) return false;

        int number = DigitGroup.Value(text, digit, count);
        int afterDay = count <= 2 ? SkipOrdinal(text, digit + count) : digit + count;
        if (count <= 2 && TryReadDayFirst(text, number, afterDay, out end)) return true;

        int nameEnd = Words.SkipBack(text, digit, ".,- ", 3);
        int nameStart = nameEnd < digit ? Words.StartBefore(text, nameEnd) : digit;
        int month = nameStart < nameEnd ? MonthNames.Find(text.Chars[nameStart..nameEnd]) : 0;
        if (month == 0 || RuleText.IsWordCharacter(text.At(nameStart - 1)) || text.At(nameStart - 1) == '-') return false;

        start = nameStart;
        if (count == 4)
        {
            end = digit + count;
            return CalendarDay.IsPlausible(number) && number > 100;
        }

        end = WithYear(text, afterDay, out int year);
        return CalendarDay.Exists(year, month, number) && !RuleText.IsJoined(text.At(end));
    }

    /// <summary>Whether a word is a day of the week.</summary>
    /// <param name="word">The word.</param>
    public static bool IsWeekday(ReadOnlySpan<char> word) => word.Length >= 2 && Weekdays.Names.Contains(word);

    // The first look: the name of a month is at most a few signs away.
    private static bool HasLetterNear(in RuleText text, int start, int end)
    {
        int after = end;
        while (after - end < 3 && text.At(after) is ' ' or '.' or '/' or '-' or '\u00BA' or '\u00AA') after++;
        if (char.IsLetter(text.At(after))) return true;

        int before = start - 1;
        while (start - before <= 3 && text.At(before) is ' ' or '.' or ',' or '-') before--;
        return char.IsLetter(text.At(before));
    }

    private static bool TryReadMonthYear(in RuleText text, int start, int first, int yearStart, out int end, out bool isWeak)
    {
        end = yearStart + 4;
        isWeak = first == 1;
        int year = DigitGroup.Value(text, yearStart, 4);
        return year is >= 1900 and <= 2099 && DigitGroup.Value(text, start, first) is >= 1 and <= 12;
    }

    private static bool TryReadDayFirst(in RuleText text, int day, int afterDay, out int end)
    {
        int charIndex = Words.Skip(text, afterDay, " ./-", 2);
        int wordEnd = Words.EndFrom(text, charIndex);
        for (int links = 0; links < 2 && charIndex < wordEnd && Links.Contains(text.Chars[charIndex..wordEnd]); links++)
        {
            charIndex = Words.Skip(text, wordEnd, " ", 2);
            wordEnd = Words.EndFrom(text, charIndex);
        }

        end = charIndex;
        int month = charIndex > afterDay && charIndex < wordEnd ? MonthNames.Find(text.Chars[charIndex..wordEnd]) : 0;
        if (month == 0) return false;

        end = WithYear(text, wordEnd, out int year);
        return CalendarDay.Exists(year, month, day) && !RuleText.IsJoined(text.At(end));
    }

    // Takes the year behind, if there is one, over a comma, blank, dash, slash or "de".
    private static int WithYear(in RuleText text, int end, out int year)
    {
        year = 0;
        int charIndex = Words.Skip(text, end, ".,-/ ", 3);
        int wordEnd = Words.EndFrom(text, charIndex);
        if (wordEnd > charIndex && Links.Contains(text.Chars[charIndex..wordEnd])) charIndex = Words.Skip(text, wordEnd, " ", 2);
        bool isShort = text.At(charIndex) is '\'' or '\u2019';
        if (isShort) charIndex++;
        int count = DigitGroup.Count(text, charIndex, 5);
        bool isYear = count == 4 || (count == 2 && (isShort || (text.At(end) is '-' or '/' && text.At(charIndex + 2) != ':')));
        if (!isYear || charIndex == end || RuleText.IsWordCharacter(text.At(charIndex + count))) return end;

        int found = DigitGroup.Value(text, charIndex, count);
        if (count == 4 && !CalendarDay.IsPlausible(found)) return end;

        year = found;
        return charIndex + count;
    }

    private static int SkipOrdinal(in RuleText text, int end)
    {
        if (text.At(end) is '.' or '\u00BA' or '\u00AA') return end + 1;
        if ((text.At(end) | 0x20) is not ('s' or 'n' or 'r' or 't' or 'e' or 'd')) return end;

        int wordEnd = Words.EndFrom(text, end);
        return OrdinalEnds.Contains(text.Chars[end..wordEnd]) ? wordEnd : end;
    }
}

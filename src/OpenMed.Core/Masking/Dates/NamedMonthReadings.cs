namespace OpenMed.Masking.Dates;

/// <summary>The ways in which a date with the name of a month can be read.</summary>
internal static class NamedMonthReadings
{
    /// <summary>The readings, likeliest first; whether they are real dates is not looked at.</summary>
    /// <param name="plain">The written date.</param>
    /// <param name="month">The month.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="ordinals">The letters behind a day, at most one.</param>
    public static IEnumerable<DateField[]> Of(string plain, DateLexeme month, DateLexeme[] numbers, DateLexeme[] ordinals)
    {
        DateField name = month.As(DatePart.Month);
        bool IsOrdinal(DateLexeme number) => ordinals.Any(ordinal => ordinal.Start == number.End);
        bool CanBeDay(DateLexeme number) => number.Length <= 2 && !HasApostrophe(plain, number);
        bool CanBeYear(DateLexeme number) => number.Length is 2 or 4 && !IsOrdinal(number);

        if (numbers is [var only])
        {
            if (CanBeDay(only)) yield return [name, only.As(DatePart.Day)];
            if (CanBeYear(only)) yield return [name, only.As(DatePart.Year)];
        }

        if (numbers is not [var first, var second]) yield break;

        if (CanBeDay(first) && CanBeYear(second) && IsOneDate(plain, month, first, second))
            yield return [name, first.As(DatePart.Day), second.As(DatePart.Year)];
        if (first.End <= month.Start && CanBeYear(first) && CanBeDay(second))
            yield return [name, first.As(DatePart.Year), second.As(DatePart.Day)];
    }

    private static bool HasApostrophe(string plain, DateLexeme number) => number.Start > 0 && plain[number.Start - 1] == '\'';

    // March 13-15 are three days, not one in 2015.
    private static bool IsOneDate(string plain, DateLexeme month, DateLexeme day, DateLexeme year)
    {
        if (year.Length == 4 || plain[year.Start - 1] != '-') return true;

        return day.Start > 0 && plain[day.Start - 1] == '-' || month.Start > 0 && plain[month.Start - 1] == '-';
    }
}

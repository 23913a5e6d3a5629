namespace OpenMed.Masking.Dates;

/// <summary>The ways in which a date of numbers alone can be read.</summary>
internal static class NumberReadings
{
    /// <summary>The readings, likeliest first; whether they are real dates is not looked at.</summary>
    /// <param name="plain">The written date.</param>
    /// <param name="numbers">The numbers.</param>
    public static IEnumerable<DateField[]> Of(string plain, DateLexeme[] numbers)
    {
        for (int numberIndex = 1; numberIndex < numbers.Length; numberIndex++)
            if (Separator(plain, numbers, numberIndex) is null || Separator(plain, numbers, numberIndex) != Separator(plain, numbers, 1)) return [];

        return numbers switch
        {
            [{ Length: 4 } year] => [[year.As(DatePart.Year)]],
            [{ Length: 8 or 14 } run] => OfRun(run.Start),
            [var first, var second] => OfTwo(first, second, Separator(plain, numbers, 1) == '.'),
            [var first, var second, var third] => OfThree(first, second, third, Separator(plain, numbers, 1) == '.'),
            _ => [],
        };
    }

    // 20260318, 03182026, 18032026; 20260318081203.
    private static IEnumerable<DateField[]> OfRun(int start)
    {
        yield return [new(DatePart.Year, start, 4), new(DatePart.Month, start + 4, 2), new(DatePart.Day, start + 6, 2)];
        yield return [new(DatePart.Month, start, 2), new(DatePart.Day, start + 2, 2), new(DatePart.Year, start + 4, 4)];
        yield return [new(DatePart.Day, start, 2), new(DatePart.Month, start + 2, 2), new(DatePart.Year, start + 4, 4)];
    }

    private static IEnumerable<DateField[]> OfTwo(DateLexeme first, DateLexeme second, bool isDayFirst)
    {
        if (first.Length == 4 && second.Length <= 2) yield return [first.As(DatePart.Year), second.As(DatePart.Month)];
        if (first.Length <= 2 && second.Length == 4) yield return [first.As(DatePart.Month), second.As(DatePart.Year)];
        if (first.Length > 2 || second.Length > 2) yield break;

        DateField[] monthFirst = [first.As(DatePart.Month), second.As(DatePart.Day)];
        DateField[] dayFirst = [first.As(DatePart.Day), second.As(DatePart.Month)];
        yield return isDayFirst ? dayFirst : monthFirst;
        yield return isDayFirst ? monthFirst : dayFirst;
    }

    private static IEnumerable<DateField[]> OfThree(DateLexeme first, DateLexeme second, DateLexeme third, bool isDayFirst)
    {
        if (second.Length > 2) yield break;

        if (first.Length <= 2 && third.Length is 2 or 4)
        {
            DateField[] monthFirst = [first.As(DatePart.Month), second.As(DatePart.Day), third.As(DatePart.Year)];
            DateField[] dayFirst = [first.As(DatePart.Day), second.As(DatePart.Month), third.As(DatePart.Year)];
            yield return isDayFirst ? dayFirst : monthFirst;
            yield return isDayFirst ? monthFirst : dayFirst;
        }

        if (first.Length is 2 or 4 && third.Length <= 2)
            yield return [first.As(DatePart.Year), second.As(DatePart.Month), third.As(DatePart.Day)];
    }

    // One of / - . with spaces around it, or one space.
    private static char? Separator(string plain, DateLexeme[] numbers, int numberIndex)
    {
        ReadOnlySpan<char> between = plain.AsSpan(numbers[numberIndex - 1].End..numbers[numberIndex].Start);
        ReadOnlySpan<char> mark = between.Trim(' ');
        if (mark.IsEmpty) return between.Length == 1 ? ' ' : null;

        return mark.Length == 1 && mark[0] is '/' or '-' or '.' ? mark[0] : null;
    }
}

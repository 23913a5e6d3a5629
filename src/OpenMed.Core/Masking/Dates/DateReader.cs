namespace OpenMed.Masking.Dates;

/// <summary>Understands written dates: ISO 8601, numbers in US and European order, English month names.</summary>
/// <remarks>Numbers with points between them have the day first, others the month, unless only the other order is a date.</remarks>
internal static class DateReader
{
    // 2024 has a February 29; the middle of a month moves to its neighbour by half a month's offset.
    private const int AnyLeapYear = 2024;
    private const int MiddleOfMonth = 15;

    // POSIX strptime, %y: 69 to 99 are of the 20th century.
    private const int FirstYearOf20thCentury = 69;

    /// <summary>Reads a written date.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date; null when it is none, or not sure to be one.</returns>
    public static WrittenDate? Read(ReadOnlySpan<char> text)
    {
        if (DateLexer.Plain(text) is not { } plain || DateLexer.Cut(plain) is not { } lexemes) return null;

        DateLexeme[] weekdays = Of(lexemes, DateLexemeKind.Weekday);
        DateLexeme[] months = Of(lexemes, DateLexemeKind.Month);
        DateLexeme[] numbers = Of(lexemes, DateLexemeKind.Number);
        DateLexeme[] ordinals = Of(lexemes, DateLexemeKind.Ordinal);
        if (weekdays.Length > 1 || months.Length > 1 || ordinals.Length > 1 || (ordinals.Length == 1 && months.Length == 0)) return null;

        IEnumerable<DateField[]> readings = months.Length == 1
            ? NamedMonthReadings.Of(plain, months[0], numbers, ordinals)
            : NumberReadings.Of(plain, numbers);
        IEnumerable<DateField> others = [.. weekdays.Select(each => each.As(DatePart.Weekday)), .. ordinals.Select(each => each.As(DatePart.Ordinal))];
        foreach (DateField[] reading in readings)
            if (Day(plain, reading) is { } day) return new WrittenDate(day, [.. reading.Concat(others).OrderBy(field => field.Start)]);

        return null;
    }

    private static DateLexeme[] Of(List<DateLexeme> lexemes, DateLexemeKind kind) => [.. lexemes.Where(lexeme => lexeme.Kind == kind)];

    private static DateOnly? Day(string plain, DateField[] reading)
    {
        int year = AnyLeapYear, month = 1, day = MiddleOfMonth;
        foreach (DateField field in reading)
        {
            ReadOnlySpan<char> written = plain.AsSpan(field.Start, field.Length);
            int value = char.IsAsciiDigit(written[0])
                ? int.Parse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)
                : DateNames.Month(written);
            if (field.Part == DatePart.Year) year = field.Length == 2 ? value + (value < FirstYearOf20thCentury ? 2000 : 1900) : value;
            if (field.Part == DatePart.Month) month = value;
            if (field.Part == DatePart.Day) day = value;
        }

        bool isReal = year is >= 1000 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isReal ? new DateOnly(year, month, day) : null;
    }
}

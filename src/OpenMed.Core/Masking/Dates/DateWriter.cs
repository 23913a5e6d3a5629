using System.Globalization;
using System.Text;

namespace OpenMed.Masking.Dates;

/// <summary>Writes another day in the very form of a written date.</summary>
/// <param name="text">The written date.</param>
/// <param name="date">What it says.</param>
internal sealed class DateWriter(string text, WrittenDate date)
{
    private const char FullWidthZero = '\uFF10';

    private readonly bool _isPadded = IsPadded(text, date);

    /// <summary>Writes a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The text with the parts of the date changed, and all else as it was.</returns>
    public string Write(DateOnly day)
    {
        var written = new StringBuilder(text.Length + 8);
        int copiedTo = 0;
        foreach (DateField field in date.Fields)
        {
            written.Append(text, copiedTo, field.Start - copiedTo).Append(Written(field, day));
            copiedTo = field.Start + field.Length;
        }

        return written.Append(text, copiedTo, text.Length - copiedTo).ToString();
    }

    private string Written(DateField field, DateOnly day)
    {
        ReadOnlySpan<char> before = text.AsSpan(field.Start, field.Length);
        return field.Part switch
        {
            DatePart.Year => Number(field.Length == 2 ? day.Year % 100 : day.Year, field.Length, before[0]),
            DatePart.Month when !char.IsDigit(before[0]) => DateNames.MonthLike(day.Month, before, IsBesideSign(field)),
            DatePart.Month => Number(day.Month, _isPadded ? 2 : 1, before[0]),
            DatePart.Day => Number(day.Day, _isPadded ? 2 : 1, before[0]),
            DatePart.Weekday => DateNames.WeekdayLike(Weekday(before, day), before),
            _ => Ordinal(day.Day, before),
        };
    }

    // Without a year the weekday cannot be looked up, so it moves by as many days.
    private int Weekday(ReadOnlySpan<char> before, DateOnly day)
    {
        if (date.Has(DatePart.Year)) return (int)day.DayOfWeek;

        int moved = DateNames.Weekday(before) + day.DayNumber - date.Day.DayNumber;
        return ((moved % 7) + 7) % 7;
    }

    private static string Number(int value, int digits, char model)
    {
        string ascii = value.ToString(digits switch { 1 => "0", 2 => "00", _ => "0000" }, CultureInfo.InvariantCulture);
        return model < FullWidthZero ? ascii : string.Concat(ascii.Select(digit => (char)(digit - '0' + FullWidthZero)));
    }

    private static string Ordinal(int day, ReadOnlySpan<char> before)
    {
        string suffix = day is >= 11 and <= 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return char.IsAsciiLetterUpper(before[0]) ? suffix.ToUpperInvariant() : suffix;
    }

    // One digit says that there is no padding; a month or day of two digits that it may be, and a zero that it is.
    private static bool IsPadded(string text, WrittenDate date)
    {
        DateField[] numbers = [.. date.Fields.Where(
            field => field.Part is DatePart.Month or DatePart.Day && char.IsDigit(text[field.Start]))];
        return numbers.All(field => field.Length == 2) && (numbers is not [{ Part: DatePart.Day } day] || IsPaddedBesideName(text, day));
    }

    // 18 may or may not be padded: programs write 05/Mar and 05-Mar, most people 5 March.
    private static bool IsPaddedBesideName(string text, DateField day)
    {
        int end = day.Start + day.Length;
        return char.GetNumericValue(text[day.Start]) == 0 || (end < text.Length && text[end] is '/' or '-');
    }

    private bool IsBesideSign(DateField field) => field.Start > 0 && text[field.Start - 1] is '/' or '-';
}

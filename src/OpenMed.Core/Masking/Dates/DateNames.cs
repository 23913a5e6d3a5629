namespace OpenMed.Masking.Dates;

/// <summary>English names of months and days of the week, long and short.</summary>
internal static class DateNames
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    // From Sunday, as DayOfWeek counts.
    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The month of a name, long, of three letters, or Sept.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>From 1; 0 when it is none.</returns>
    public static int Month(ReadOnlySpan<char> name) =>
        name.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : Find(Months, name) + 1;

    /// <summary>The day of the week of a name, long or of two to five letters.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>From 0, Sunday; -1 when it is none.</returns>
    public static int Weekday(ReadOnlySpan<char> name) => name.Length switch
    {
        4 when name.Equals("tues", StringComparison.OrdinalIgnoreCase) => 2,
        4 or 5 when "thurs".AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase) => 4,
        _ => Find(Weekdays, name),
    };

    /// <summary>A month in the way another was written.</summary>
    /// <param name="month">From 1.</param>
    /// <param name="model">The name that stood there.</param>
    /// <param name="isMayShort">Whether May, which is as long as it is short, counts as short.</param>
    public static string MonthLike(int month, ReadOnlySpan<char> model, bool isMayShort) =>
        Like(Months[month - 1], model, isShort: isMayShort && model.Length == "May".Length);

    /// <summary>A day of the week in the way another was written.</summary>
    /// <param name="weekday">From 0, Sunday.</param>
    /// <param name="model">The name that stood there.</param>
    public static string WeekdayLike(int weekday, ReadOnlySpan<char> model) => Like(Weekdays[weekday], model, isShort: false);

    private static int Find(string[] names, ReadOnlySpan<char> name)
    {
        for (int nameIndex = 0; nameIndex < names.Length; nameIndex++)
        {
            bool isShort = name.Length == 3 && names[nameIndex].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase);
            if (isShort || name.Equals(names[nameIndex], StringComparison.OrdinalIgnoreCase)) return nameIndex;
        }

        return -1;
    }

    // Sept and Tues are short.
    private static string Like(string name, ReadOnlySpan<char> model, bool isShort)
    {
        bool isLong = Find(Months, model) is >= 0 and int month && model.Length == Months[month].Length;
        isLong |= Find(Weekdays, model) is >= 0 and int weekday && model.Length == Weekdays[weekday].Length;
        string written = isLong && !isShort ? name : name[..3];
        if (!model.ContainsAnyInRange('a', 'z')) return written.ToUpperInvariant();

        return char.IsAsciiLetterLower(model[0]) ? written.ToLowerInvariant() : written;
    }
}

namespace OpenMed.Rules.Time;

/// <summary>Which days the Gregorian calendar has.</summary>
internal static class CalendarDay
{
    /// <summary>Whether a day exists in its year.</summary>
    /// <param name="year">Four digits, or two; 0 means unknown.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the length of the month.</param>
    public static bool Exists(int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1) return false;

        // The 29th of February of an unknown or short year may exist.
        int whole = year < 100 ? 2000 : year;
        return day <= DateTime.DaysInMonth(whole, month) && IsPlausible(year);
    }

    /// <summary>Whether a day exists in one of the two orders in which it may be meant.</summary>
    /// <param name="year">Four digits, or two; 0 means unknown.</param>
    /// <param name="first">The day or the month.</param>
    /// <param name="second">The other one.</param>
    public static bool ExistsInAnOrder(int year, int first, int second) => Exists(year, first, second) || Exists(year, second, first);

    /// <summary>Whether a year is one that personal dates have.</summary>
    /// <param name="year">Four digits, or two.</param>
    public static bool IsPlausible(int year) => year is < 100 or >= 1800 and <= 2199;
}

namespace OpenMed.Masking.Dates;

/// <summary>What a part of a written date says.</summary>
internal enum DatePart
{
    /// <summary>The year, in four digits or two.</summary>
    Year,

    /// <summary>The month, as a number or name.</summary>
    Month,

    /// <summary>The day of the month.</summary>
    Day,

    /// <summary>The letters behind a day: st, nd, rd, th.</summary>
    Ordinal,

    /// <summary>The name of the day of the week.</summary>
    Weekday,
}

namespace OpenMed.Masking.Dates;

/// <summary>A date as somebody wrote it.</summary>
/// <param name="Day">The day; where the text has no year, in a leap year, and where it has no day, in the middle of the month.</param>
/// <param name="Fields">Its parts, by start.</param>
internal sealed record WrittenDate(DateOnly Day, IReadOnlyList<DateField> Fields)
{
    /// <summary>Whether the text has such a part.</summary>
    /// <param name="part">The part.</param>
    public bool Has(DatePart part) => Fields.Any(field => field.Part == part);

    /// <summary>Whether the text is a year and nothing else.</summary>
    public bool IsYearAlone => Fields is [{ Part: DatePart.Year }];

    /// <summary>Counts alone, since the date may be personal.</summary>
    /// <returns>A line without the date.</returns>
    public override string ToString() => FormattableString.Invariant($"WrittenDate {{ Fields = {Fields.Count} }}");
}

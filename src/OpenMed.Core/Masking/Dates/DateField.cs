namespace OpenMed.Masking.Dates;

/// <summary>A part of a written date.</summary>
/// <param name="Part">What it says.</param>
/// <param name="Start">Where it starts, in UTF-16 code units of the written date.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct DateField(DatePart Part, int Start, int Length);

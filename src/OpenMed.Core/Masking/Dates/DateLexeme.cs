namespace OpenMed.Masking.Dates;

/// <summary>A run of characters that says something in a written date.</summary>
/// <param name="Kind">What it can be.</param>
/// <param name="Start">Where it starts, in UTF-16 code units of the written date.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Value">The number; of a month from 1, of a day of the week from 0, Sunday.</param>
internal readonly record struct DateLexeme(DateLexemeKind Kind, int Start, int Length, int Value)
{
    /// <summary>Behind it (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>The part of a date that it is.</summary>
    /// <param name="part">Which.</param>
    public DateField As(DatePart part) => new(part, Start, Length);
}

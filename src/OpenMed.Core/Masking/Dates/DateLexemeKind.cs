namespace OpenMed.Masking.Dates;

/// <summary>What a run of characters in a written date can be.</summary>
internal enum DateLexemeKind
{
    /// <summary>Digits.</summary>
    Number,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>The name of a day of the week.</summary>
    Weekday,

    /// <summary>st, nd, rd or th directly behind digits.</summary>
    Ordinal,
}

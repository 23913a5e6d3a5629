namespace OpenMed.Models.Verification;

/// <summary>How far a variant may be from the reference.</summary>
/// <remarks>Source: the verification battery on the published model's card. INT8 is held to the limit of fp16 instead of the card's own, 5 %, so
/// that it is no looser than the format it replaces.</remarks>
/// <param name="Drift">The difference of a logit has to be smaller; null when it is for information only.</param>
/// <param name="DifferingShare">The share of tokens with another best label has to be smaller, from 0 to 1; 0 means that there may be none.</param>
internal sealed record FormatLimits(float? Drift, double DifferingShare)
{
    /// <summary>The limits of a number format.</summary>
    /// <param name="format"><c>fp32</c>, <c>int8</c> or <c>fp16</c>.</param>
    public static FormatLimits Of(string format) => format switch
    {
        "fp32" => new FormatLimits(1e-4f, 0),
        _ => new FormatLimits(null, 0.005),
    };
}

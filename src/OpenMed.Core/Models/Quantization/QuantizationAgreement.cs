using OpenMed.Models.Verification;

namespace OpenMed.Models.Quantization;

/// <summary>How well an INT8 variant agreed with its reference when it was made.</summary>
/// <param name="Reference">What it was compared with, in words.</param>
/// <param name="TokenCount">How many tokens were compared.</param>
/// <param name="DifferingTokens">How many of them have another best label.</param>
/// <param name="SentenceCount">How many sentences were compared.</param>
/// <param name="EqualSentences">How many of them have the same spans.</param>
/// <param name="LargestDrift">The largest absolute difference of a logit.</param>
internal sealed record QuantizationAgreement(
    string Reference, int TokenCount, int DifferingTokens, int SentenceCount, int EqualSentences, float LargestDrift)
{
    /// <summary>Tokens and sentences in words.</summary>
    public string InWords() => FormattableString.Invariant(
        $"{DifferingTokens} of {TokenCount} tokens differ, {EqualSentences} of {SentenceCount} sentences equal");

    /// <summary>Whether the numbers are within the limits of INT8, and such as a comparison can give.</summary>
    public bool Passes() =>
        DifferingTokens >= 0 && LargestDrift >= 0
        && new LogitAgreement(LargestDrift, TokenCount, DifferingTokens, SentenceCount, EqualSentences).Passes(FormatLimits.Of("int8"));
}

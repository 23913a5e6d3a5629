using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Swedish personal numbers: a birth date, a serial number and a check digit.</summary>
internal sealed class SwedishIdentityRecognizer() : NumberRecognizer(
    "swedish-id",
    "unique_id",
    new ContextWords("personnummer", "personnr", "pnr", "samordningsnummer", "person nr"),
    "6-4", "6+4", "8-4", "10", "12")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped && !IsClock(candidate.Digits[^4..]) ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => SwedishIdentity.IsValid(digits);

    // 161219-2044 is a time stamp of the evening.
    private static bool IsClock(ReadOnlySpan<char> digits) => DigitText.ToNumber(digits[..2]) < 24 && digits[2] < '6';
}

using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Belgian national numbers: a birth date, a serial number and two check digits.</summary>
internal sealed class BelgianIdentityRecognizer() : NumberRecognizer(
    "belgian-id",
    "unique_id",
    new ContextWords("rijksregisternummer", "registre national", "num\u00E9ro national", "nationaal nummer", "insz", "niss", "rijksregister"),
    "2.2.2-3.2", "11")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Checksum : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsFailure(in NumberCandidate candidate) => candidate.IsGrouped;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => BelgianIdentity.IsValid(digits);
}

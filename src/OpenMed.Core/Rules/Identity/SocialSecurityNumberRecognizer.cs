using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>US social security numbers: areas, groups and serial numbers that may be given out. Source: Social Security Administration, randomization.</summary>
internal sealed class SocialSecurityNumberRecognizer() : NumberRecognizer(
    "us-ssn",
    "ssn",
    new ContextWords("ssn", "social security", "social sec", "soc sec", "social", "ss no", "ss number", "sozialversicherung", "ssn4"),
    "3-2-4", "3 2 4", "3.2.4", "9")
{
    /// <inheritdoc/>
    protected override bool HasChecksum => false;

    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.Separator == '-' ? RuleScore.Context : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsFailure(in NumberCandidate candidate) => candidate.Separator == '-';

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => SocialSecurityRanges.IsIssued(digits);
}

using OpenMed.Rules.Checksums;
using OpenMed.Rules.Keyed;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>French social security numbers (NIR): sex, year, month, place, order and a key.</summary>
internal sealed class FrenchSocialSecurityRecognizer() : NumberRecognizer(
    "french-nir",
    "ssn",
    new ContextWords("nir", "s\u00E9curit\u00E9 sociale", "securite sociale", "num\u00E9ro de s\u00E9cu", "insee", "num\u00E9ro s\u00E9cu", "assur\u00E9"),
    "1 2 2 2 3 3 2", "13 2", "15")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Checksum : TechnicalKeys.Touch(text, candidate.Start) ? RuleScore.Weak : RuleScore.Form;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => FrenchSocialSecurity.IsValid(digits);
}

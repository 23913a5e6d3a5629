using OpenMed.Rules.Checksums;
using OpenMed.Rules.Keyed;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Identity;

/// <summary>Swiss social security numbers (AHV, AVS): 756, nine digits and a check digit.</summary>
internal sealed class SwissSocialSecurityRecognizer() : NumberRecognizer(
    "swiss-ahv",
    "ssn",
    new ContextWords("ahv", "avs", "ahv nr", "ahvn13", "navs13", "sozialversicherungsnummer"),
    "3.4.4.2", "13")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Checksum : TechnicalKeys.Touch(text, candidate.Start) ? RuleScore.Weak : RuleScore.Form;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => SwissSocialSecurity.IsValid(digits);
}

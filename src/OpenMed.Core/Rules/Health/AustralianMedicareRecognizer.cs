using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Health;

/// <summary>Australian Medicare card numbers: ten digits with a check digit, or eleven with the place on the card.</summary>
internal sealed class AustralianMedicareRecognizer() : NumberRecognizer(
    "australian-medicare",
    "health_plan_beneficiary_number",
    new ContextWords("medicare", "medicare card", "medicare no"),
    "4 5 1", "4-5-1", "4 5 1-1", "4 5 1/1", "10", "11")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.Separator == ' ' ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => AustralianMedicare.IsValid(digits);
}

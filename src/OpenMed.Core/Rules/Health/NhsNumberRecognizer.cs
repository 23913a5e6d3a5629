using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Health;

/// <summary>NHS numbers of England, Wales and the Isle of Man: ten digits with a check digit, in groups of 3, 3 and 4 or with a word near them.</summary>
internal sealed class NhsNumberRecognizer() : NumberRecognizer(
    "nhs-number",
    "health_plan_beneficiary_number",
    new ContextWords("nhs", "nhs number", "nhs no", "national health service"),
    "3 3 4", "3-3-4", "10")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) =>
        candidate.Separator == ' ' && !TelephoneWords.AreNear(text, candidate) ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => NhsNumber.IsValid(digits);
}

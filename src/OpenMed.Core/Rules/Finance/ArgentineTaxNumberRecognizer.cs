using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>Argentine tax and labour numbers (CUIT, CUIL): a prefix of the kind of person and a check digit.</summary>
internal sealed class ArgentineTaxNumberRecognizer() : NumberRecognizer(
    "argentina-cuit",
    "tax_id",
    new ContextWords("cuit", "cuil", "afip"),
    "2-8-1", "11")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Context : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => ArgentineTaxNumber.IsValid(digits);
}

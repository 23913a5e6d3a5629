using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>Polish tax numbers (NIP): ten digits with a check digit.</summary>
internal sealed class PolishTaxNumberRecognizer() : NumberRecognizer(
    "polish-nip",
    "tax_id",
    new ContextWords("nip", "vat", "numer identyfikacji podatkowej", "podatkowy"),
    "3-3-2-2", "3-2-2-3", "10")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => PolishTaxNumber.IsValid(digits);
}

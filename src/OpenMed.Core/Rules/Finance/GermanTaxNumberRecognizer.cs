using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>German tax identification numbers: eleven digits, one of them repeated, and a check digit.</summary>
internal sealed class GermanTaxNumberRecognizer() : NumberRecognizer(
    "german-tax-id",
    "tax_id",
    new ContextWords("steuer id", "steueridentifikationsnummer", "steuernummer", "steuerliche identifikationsnummer", "idnr", "tin", "tax id", "steuer idnr", "steuer"),
    "2 3 3 3", "11")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Form : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => GermanTaxNumber.IsValid(digits);
}

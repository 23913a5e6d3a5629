using OpenMed.Rules.Checksums;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>Brazilian taxpayer numbers: CPF of persons, CNPJ of firms, with two check digits each.</summary>
internal sealed class BrazilianTaxNumberRecognizer() : NumberRecognizer(
    "brazil-cpf",
    "tax_id",
    new ContextWords("cpf", "cnpj", "cadastro de pessoas", "contribuinte", "receita federal"),
    "3.3.3-2", "2.3.3/4-2", "11", "14")
{
    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) => candidate.IsGrouped ? RuleScore.Checksum : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsFailure(in NumberCandidate candidate) => candidate.IsGrouped;

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => BrazilianTaxNumber.IsValid(digits);
}

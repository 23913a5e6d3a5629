using OpenMed.Rules.Checksums;
using OpenMed.Rules.Keyed;
using OpenMed.Rules.Numbers;

namespace OpenMed.Rules.Finance;

/// <summary>Numbers of payment cards: 13 to 19 digits, the issuer's ranges, Luhn. Source: ISO/IEC 7812-1 and the issuers' published ranges.</summary>
/// <remarks>One in ten numbers that programs count up passes the check: without groups, a name like <c>trace</c> or <c>order_id</c> right before it leaves it weak.</remarks>
internal sealed class CreditCardRecognizer() : NumberRecognizer(
    "credit-card",
    "credit_debit_card",
    new ContextWords(
        "card", "credit", "debit", "pan", "visa", "mastercard", "amex", "american express", "discover", "diners", "jcb", "maestro", "cc", "ccnum", "kreditkarte", "karte",
        "tarjeta", "carte", "cartao", "cart\u00E3o", "carta di credito", "creditcard"),
    "4 4 4 4", "4-4-4-4", "4.4.4.4", "4 6 5", "4-6-5", "4 6 4", "4-6-4", "4 4 4 4 3", "4-4-4-4-3", "13", "14", "15", "16", "17", "18", "19")
{
    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> digits) => CardIssuers.Issued(digits) && Luhn.IsValid(digits);

    /// <inheritdoc/>
    protected override bool IsPlausible(ReadOnlySpan<char> digits) => digits[0] is >= '2' and <= '6' or '8';

    /// <inheritdoc/>
    protected override float ScoreAlone(in RuleText text, in NumberCandidate candidate) =>
        candidate.IsGrouped || !TechnicalKeys.Touch(text, candidate.Start) ? RuleScore.Checksum : RuleScore.Weak;

    /// <inheritdoc/>
    protected override bool IsFailure(in NumberCandidate candidate) => CardIssuers.Issued(candidate.Digits);
}

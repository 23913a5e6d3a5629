using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Finance;

/// <summary>Numbers of bank accounts after their name.</summary>
internal static class BankAccountNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "account-number",
        "account_number",
        "account #", "acct #", "acct", "a c", "bank account", "checking account", "savings account", "current account", "deposit account",
        "konto #", "kontonummer", "kontonr", "num\u00E9ro de compte", "compte #", "compte bancaire", "cuenta #", "n\u00FAmero de cuenta",
        "cuenta bancaria", "cuenta corriente", "conto #", "conto corrente", "numero di conto", "rekening #", "rekeningnummer", "conta #",
        "conta corrente", "conta banc\u00E1ria")
    {
        LeastDigits = 4,
        MostLength = 24,
        HasSpaces = true,
        StandsApart = true,
    };
}

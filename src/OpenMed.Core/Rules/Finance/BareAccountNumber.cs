using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Finance;

/// <summary>Long numbers after the word account alone.</summary>
internal static class BareAccountNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "account-number",
        "account_number",
        "account")
    {
        LeastDigits = 6,
        HasSpaces = true,
        StandsApart = true,
    };
}

using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Finance;

/// <summary>Numbers of customers, members and loyalty cards after their name.</summary>
internal static class CustomerNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "customer-id",
        "customer_id",
        "customer #", "cust #", "member #", "membership #", "loyalty #", "loyalty card", "loyalty account #", "frequent flyer", "kunden #",
        "kundennummer", "kundennr", "kunde #", "mitglied #", "mitgliedsnummer", "num\u00E9ro client", "num\u00E9ro de client",
        "n\u00FAmero de cliente", "cliente #", "numero cliente", "klant #", "klantnummer", "n\u00FAmero do cliente", "patron #",
        "account holder #", "shopper #")
    {
        MostLength = 40,
    };
}

using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Finance;

/// <summary>Security codes of payment cards after their name. Source: PCI DSS glossary, card verification code.</summary>
internal static class CardSecurityCode
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "card-security-code",
        "cvv",
        "cvv", "cvc", "csc", "cvn", "card verification", "card verification value", "card verification code", "security code",
        "card security", "card security code", "pr\u00FCfziffer", "kartenpr\u00FCfnummer", "cryptogramme", "c\u00F3digo de seguridad",
        "c\u00F3digo de seguran\u00E7a", "codice di sicurezza", "beveiligingscode")
    {
        LeastDigits = 3,
        MostLength = 4,
        IsNumber = true,
        StandsApart = true,
    };
}

using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Finance;

/// <summary>Personal identification numbers after their name, from four digits on, so that pin 13 of a circuit is none. Source: ISO 9564-1.</summary>
internal static class PersonalPin
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "pin",
        "pin",
        "pin", "pincode", "pin code", "atm pin", "geheimzahl", "clave personal", "code secret")
    {
        LeastDigits = 4,
        MostLength = 12,
        IsNumber = true,
        StandsApart = true,
    };
}

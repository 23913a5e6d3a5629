using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Identity;

/// <summary>Passport numbers after their name. Source: ICAO Doc 9303.</summary>
internal static class PassportNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "passport-number",
        "certificate_license_number",
        "passport", "reisepass", "reisepassnummer", "passeport", "pasaporte", "passaporto", "paspoort", "passaporte", "travel document")
    {
        LeastDigits = 5,
        MostLength = 16,
        HasSpaces = true,
        StandsApart = true,
    };
}

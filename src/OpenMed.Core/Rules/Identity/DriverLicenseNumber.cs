using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Identity;

/// <summary>Numbers of driver's licences after their name.</summary>
internal static class DriverLicenseNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "driver-license",
        "certificate_license_number",
        "driver license", "drivers license", "driver licence", "drivers licence", "driver s license", "driver s licence", "driving license",
        "driving licence", "dl #", "dln", "driver lic", "f\u00FChrerschein", "f\u00FChrerscheinnummer", "permis de conduire",
        "permiso de conducir", "licencia de conducir", "patente di guida", "rijbewijs", "rijbewijsnummer", "carta de condu\u00E7\u00E3o")
    {
        LeastDigits = 4,
        MostLength = 24,
        StandsApart = true,
    };
}

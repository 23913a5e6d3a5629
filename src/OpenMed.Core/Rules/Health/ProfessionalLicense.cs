using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Health;

/// <summary>Numbers of professional licences and certificates after their name.</summary>
internal static class ProfessionalLicense
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "professional-license",
        "certificate_license_number",
        "license #", "licence #", "lic #", "medical license", "nursing license", "certificate #", "certification #", "medical licence",
        "rpps", "adeli", "gmc #", "n\u00FAmero de colegiado", "bsnr", "lanr")
    {
        LeastDigits = 4,
        MostLength = 24,
        StandsApart = true,
    };
}

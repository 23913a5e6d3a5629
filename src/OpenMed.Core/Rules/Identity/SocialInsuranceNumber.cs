using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Identity;

/// <summary>Numbers of social security and national insurance after their name, whatever their form.</summary>
internal static class SocialInsuranceNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "social-insurance",
        "ssn",
        "social insurance", "national insurance", "social security", "sozialversicherung", "s\u00E9curit\u00E9 sociale", "seguridad social",
        "seguran\u00E7a social")
    {
        LeastDigits = 6,
        StandsApart = true,
    };
}

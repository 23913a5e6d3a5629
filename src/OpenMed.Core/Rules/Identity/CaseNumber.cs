using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Identity;

/// <summary>Numbers of cases, claims and study participants after their name.</summary>
internal static class CaseNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "case-number",
        "unique_id",
        "case #", "claim #", "participant #", "subject #", "national #", "citizen #")
    {
        LeastDigits = 4,
        MostLength = 40,
        StandsApart = true,
    };
}

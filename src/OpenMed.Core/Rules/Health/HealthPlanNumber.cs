using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Health;

/// <summary>Numbers of members and policies of health plans after their name and a word like number.</summary>
internal static class HealthPlanNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "health-plan-number",
        "health_plan_beneficiary_number",
        "health plan #", "plan member #", "insurance #", "insurer #", "insur #", "ins #", "insurance policy #", "insurance plan #",
        "insurance member #", "policy #", "subscriber #", "policyholder #", "beneficiary #", "medicaid #", "medicare #", "mbi", "hicn", "hbn",
        "hpbn", "group member #", "health member #", "payer member #", "health card #", "versicherten #", "versichertennummer",
        "krankenversichertennummer", "kvnr", "versicherungsnummer", "num\u00E9ro d assur\u00E9", "n\u00FAmero de p\u00F3liza", "polisnummer",
        "p\u00F3liza #")
    {
        LeastDigits = 3,
        MostLength = 24,
        StandsApart = true,
    };
}

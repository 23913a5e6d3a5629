using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Health;

/// <summary>Numbers of members and policies of health plans after their name.</summary>
internal static class HealthPlanNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "health-plan-number",
        "health_plan_beneficiary_number",
        "health plan", "plan member #", "insurance", "insurance policy", "insurance plan", "insurance member #", "policy", "subscriber #",
        "policyholder #", "beneficiary", "medicaid", "medicare", "mbi", "hicn", "group member #", "health insurance",
        "health insurance member #", "health member #", "payer member #", "health card", "ohip", "phn", "versicherten #",
        "versichertennummer", "krankenversichertennummer", "kvnr", "versicherungsnummer", "num\u00E9ro d assur\u00E9", "p\u00F3liza",
        "n\u00FAmero de p\u00F3liza", "tarjeta sanitaria", "tessera sanitaria", "polisnummer", "ap\u00F3lice", "cart\u00E3o de utente")
    {
        LeastDigits = 5,
        MostLength = 24,
        StandsApart = true,
    };
}

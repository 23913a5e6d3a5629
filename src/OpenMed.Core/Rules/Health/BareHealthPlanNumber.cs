using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Health;

/// <summary>Long numbers of health plans after their name alone.</summary>
internal static class BareHealthPlanNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "health-plan-number",
        "health_plan_beneficiary_number",
        "health plan", "insurance", "insurance policy", "insurance plan", "health insurance", "policy", "plan #", "ins", "beneficiary",
        "medicaid", "medicare", "health card", "ohip", "phn", "p\u00F3liza", "tarjeta sanitaria", "tessera sanitaria", "ap\u00F3lice",
        "cart\u00E3o de utente")
    {
        LeastDigits = 5,
        MostLength = 24,
        StandsApart = true,
    };
}

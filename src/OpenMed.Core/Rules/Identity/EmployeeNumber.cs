using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Identity;

/// <summary>Staff numbers after their name.</summary>
internal static class EmployeeNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "employee-id",
        "employee_id",
        "employee #", "emp #", "staff #", "personnel #", "badge #", "payroll #", "personalnummer", "mitarbeiter #", "mitarbeiternummer",
        "matricule", "num\u00E9ro de matricule", "empleado #", "n\u00FAmero de empleado", "dipendente #", "matricola", "personeelsnummer",
        "n\u00FAmero de funcion\u00E1rio")
    {
        MostLength = 40,
    };
}

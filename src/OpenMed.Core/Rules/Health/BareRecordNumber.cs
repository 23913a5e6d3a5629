using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Health;

/// <summary>Long numbers after the name of a record system.</summary>
internal static class BareRecordNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "medical-record-number",
        "medical_record_number",
        "emr", "ehr", "medical chart")
    {
        LeastDigits = 6,
        MostLength = 24,
        StandsApart = true,
    };
}

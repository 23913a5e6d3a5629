using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Health;

/// <summary>Numbers of patients and their records after their name.</summary>
internal static class MedicalRecordNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "medical-record-number",
        "medical_record_number",
        "mrn", "medical record", "med rec", "medical rec", "patient #", "pt #", "chart #", "hospital #", "health record", "emr #", "ehr #",
        "medrec", "encounter #", "hosp #", "patienten #", "patientennummer", "fallnummer", "dossier m\u00E9dical", "ipp",
        "num\u00E9ro de dossier", "historia cl\u00EDnica", "nhc", "paciente #", "cartella clinica", "paziente #", "pati\u00EBntnummer",
        "patientnummer", "prontu\u00E1rio", "utente #")
    {
        LeastDigits = 2,
        MostLength = 40,
    };
}

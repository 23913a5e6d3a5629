using System.Collections.Frozen;

namespace OpenMed.Merging;

/// <summary>Words of clinical notes that a model takes for names: shorthand, acronyms of diseases, names of substances, and the names of fields themselves.</summary>
internal static class ClinicalWord
{
    private const int LeastSubstance = 7;

    // Only what is no word, name, initials or place besides.
    private static readonly FrozenSet<string> Shorthand = new[]
    {
        "hx", "tx", "dx", "rx", "sx", "fx", "pmh", "pmhx", "fhx", "mgmt", "mgnt", "recs", "meds", "pt", "pts", "f/u", "prn", "bid", "tid", "qid", "stat", "postop", "preop", "admin",
        "copd", "chf", "htn", "dvt", "als", "sle", "aml", "cll", "cml", "esrd", "ckd", "afib", "cad", "gerd", "tia", "cva", "ibs", "ibd", "uti", "bph", "hfref", "hfpef", "t2dm", "t1dm", "dm2",
        "nstemi", "stemi", "hiv", "aids", "hcv", "hbv", "adhd", "ptsd", "ocd", "osa", "pcos", "rsv", "mrsa", "ards", "nsaid", "nsaids", "ssri", "ssris", "egfr", "hba1c", "ldl", "hdl", "bmi", "ecg", "ekg", "mri",
        "mrn", "emr", "ehr", "hicn", "ssn", "dob", "npi", "dea", "phi", "pylori",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Source: WHO, The use of stems in the selection of International Nonproprietary Names (INN), 2018; stems that no family name ends with.
    private static readonly string[] Stems =
    [
        "xaban", "gatran", "sartan", "statin", "trigine", "dilol", "prazole", "conazole", "gliptin", "gliflozin", "glutide", "tidine", "dipine", "triptan", "cycline", "floxacin",
        "cillin", "thromycin", "parin", "afil", "oxetine", "setron", "tinib", "ciclib", "zumab", "ximab", "mumab", "umab", "lukast", "vudine", "tegravir", "buvir", "profen", "azepam", "zolam", "olol",
    ];

    /// <summary>Whether the word that holds a part of a text is one of these.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts, in UTF-16 code units.</param>
    /// <param name="end">The first code unit after it.</param>
    public static bool Holds(string text, int start, int end)
    {
        int first = start;
        int last = end;
        while (first > 0 && start - first < 32 && char.IsLetterOrDigit(text[first - 1])) first--;
        while (last < text.Length && last - end < 32 && char.IsLetterOrDigit(text[last])) last++;
        ReadOnlySpan<char> word = text.AsSpan(first, last - first);
        if (word.IsEmpty || word.Length > 40) return false;

        return Shorthand.Contains(word.ToString()) || IsSubstance(word);
    }

    private static bool IsSubstance(ReadOnlySpan<char> word)
    {
        if (word.Length < LeastSubstance) return false;

        foreach (string stem in Stems)
        {
            if (word.EndsWith(stem, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}

namespace OpenMed.Rules.Credentials;

/// <summary>Last words of the names of firms and institutions, which stand in fields for persons too: <c>beneficiary: Northwind Traders Ltd</c>.</summary>
internal static class CompanyForms
{
    // Source: the usual legal forms (ISO 20275 abbreviations) of the languages whose names of fields are known, and words for institutions.
    private static readonly string[] Words =
    [
        "inc", "incorporated", "llc", "llp", "ltd", "limited", "plc", "corp", "corporation", "company", "gmbh", "ag", "kg", "ug", "se", "sarl", "sas", "srl", "spa", "bv", "nv", "oy", "ab", "aps",
        "bank", "airlines", "airways", "insurance", "hospital", "clinic", "pharmacy", "university", "college", "institute", "foundation", "association", "society", "holdings", "technologies",
        "systems", "solutions", "services", "industries", "enterprises", "logistics", "consulting", "traders", "partners", "group",
    ];

    /// <summary>Whether a word is one; a full stop behind it does not matter.</summary>
    /// <param name="word">The word.</param>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = word.TrimEnd('.');
        foreach (string form in Words)
        {
            if (bare.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}

using OpenMed.Rules.Names;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Says which labels and names the analyzer takes for personal data. It is stricter than the engine, which sees the value too.</summary>
internal static class LabelPolicy
{
    // On their own they are of many persons, or of none.
    private static readonly HashSet<string> NotPersonal = new HashSet<string>(StringComparer.Ordinal)
    {
        "company_name", "country", "language", "url", "date", "date_time", "state", "county", "city", "occupation", "employment_status", "education_level",
    };

    private static readonly HashSet<string> OfNumbers = new HashSet<string>(StringComparer.Ordinal)
    {
        "age", "ssn", "tax_id", "account_number", "credit_debit_card", "medical_record_number", "health_plan_beneficiary_number", "phone_number", "fax_number",
        "postcode", "coordinate", "certificate_license_number", "date_of_birth", "cvv",
    };

    // Words that code uses for other things than the engine's texts do: "cell" of a sheet, "handle" of a file, "race" of threads.
    private static readonly HashSet<string> NotInCode = new HashSet<string>(StringComparer.Ordinal)
    {
        "alias", "handle", "cell", "cc", "pan", "mac", "rfc", "utr", "tin", "csc", "race", "displayname", "portable", "ort", "auth", "pass", "clave", "ein", "attending",
        "clientname", "providername", "workername", "parentname", "childname", "subjectname", "membername", "managername", "handlername", "resourcename",
        "targetname", "holdername", "contacts", "logname", "callername", "callermember", "bankcode", "certificatenumber", "licensenumber", "licencenumber", "licenseno",
    };

    // Persons in a text; in code parts of a program as often.
    private static readonly string[] Technical =
        ["client", "provider", "worker", "parent", "child", "children", "subject", "member", "manager", "handler", "holder", "owner", "source", "resource"];

    // Keys that a database makes up.
    private static readonly HashSet<string> KeyOwners = new HashSet<string>(StringComparer.Ordinal)
    {
        "user", "usr", "customer", "cust", "client", "contact", "buyer", "shopper", "owner", "profile", "principal", "account", "acct", "subject", "participant", "guest",
        "individual", "person", "object", "employee", "emp", "staff", "worker", "clinician", "provider", "physician", "externaluser", "patron", "encounter", "specimen",
        "vehicle", "payer",
    };

    // They say where the value stands, or what it is a part of.
    private static readonly string[] Places =
        ["column", "columns", "col", "header", "headers", "label", "lbl", "attribute", "attr", "property", "prop", "body", "query", "form", "model", "entity", "dto", "caption", "subject", "provider"];

    // Persons that the lexicon does not know.
    private static readonly HashSet<string> MorePersons = new HashSet<string>(StringComparer.Ordinal)
    {
        "claimant", "debtor", "creditor", "beneficialowner", "pupil", "traveller", "traveler", "heir", "nominee", "trustee", "attorney", "juror", "voter", "inmate",
        "offender", "refugee", "landlord", "bidder", "consignee", "insuree", "dependant", "dependent", "respondent", "complainant", "petitioner", "caregiver", "carer",
        "lodger", "hirer", "renter", "payor", "giver", "survivor", "deceased", "newborn", "bride", "groom",
    };

    private static readonly string[] HandsetNames = ["imei", "imsi", "iccid", "meid", "udid", "androidid", "idfa", "idfv", "advertisingid", "gaid", "implant", "pacemaker"];

    private static readonly string[] MachineNames =
        ["server", "host", "listen", "local", "bind", "gateway", "node", "pod", "cluster", "proxy", "subnet", "network", "interface", "intf", "iface", "multicast", "broadcast", "dns"];

    // Things that have a full name, which no person has.
    private static readonly string[] Things =
        ["path", "file", "dir", "directory", "folder", "type", "assembly", "class", "method", "namespace", "table", "url", "uri", "symbol", "module", "command", "resource"];

    /// <summary>Says what a name says, when it is enough to report a value of it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="shape">What the value can hold.</param>
    /// <param name="label">The label.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryGet(string name, ValueShape shape, out string label)
    {
        label = "first_name";
        string letters = Letters(name);
        if (shape == ValueShape.Text && letters.EndsWith("name", StringComparison.Ordinal) && MorePersons.Contains(letters.Substring(0, letters.Length - 4))) return true;

        label = "";
        if (!NameLexicon.TryGet(name.AsSpan(), out NameMeaning meaning) || meaning.Strength == NameStrength.Weak) return false;

        label = meaning.Label;
        return IsReported(letters, meaning, shape);
    }

    /// <summary>Says whether a name says only that a value may be personal: <c>Name</c>, <c>Address</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="label">The label.</param>
    public static bool IsWeak(string name, out string label)
    {
        bool isWeak = NameLexicon.TryGet(name.AsSpan(), out NameMeaning meaning)
            && (meaning.Strength == NameStrength.Weak || NotInCode.Contains(Letters(name)))
            && !NotPersonal.Contains(meaning.Label) && meaning.Label is not ("unique_id" or "http_cookie" or "api_key" or "device_identifier");
        label = isWeak ? meaning.Label : "";
        return isWeak;
    }

    /// <summary>Says whether a label can be the value of a shape.</summary>
    /// <param name="label">The label.</param>
    /// <param name="shape">The shape.</param>
    public static bool Fits(string label, ValueShape shape) => shape switch
    {
        ValueShape.Text => true,
        ValueShape.Number => OfNumbers.Contains(label),
        ValueShape.Date => label == "date_of_birth",
        _ => false,
    };

    /// <summary>Says whether what is before a name is a part of a program as often as a person: <c>provider.Name</c>.</summary>
    /// <param name="owner">The name of the type or of the variable.</param>
    public static bool IsTechnical(string owner)
    {
        string letters = Letters(owner);
        return Technical.Any(word => letters.EndsWith(word, StringComparison.Ordinal) || letters.EndsWith(word + "s", StringComparison.Ordinal));
    }

    /// <summary>Says whether a name is that of a thing of a program, so that its full name is not a person's.</summary>
    /// <param name="name">The name; null for none.</param>
    public static bool IsThing(string? name) => name is not null && Things.Any(Letters(name).EndsWith);

    /// <summary>The letters and digits of a name in lower case, without what marks a field.</summary>
    /// <param name="name">The name.</param>
    public static string Letters(string name)
    {
        string letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return name.StartsWith("m_", StringComparison.Ordinal) || name.StartsWith("s_", StringComparison.Ordinal) ? letters.Substring(1) : letters;
    }

    private static bool IsReported(string letters, NameMeaning meaning, ValueShape shape)
    {
        string label = meaning.Label;
        if (NotPersonal.Contains(label) || NotInCode.Contains(letters) || letters.EndsWith("membername", StringComparison.Ordinal) || !Fits(label, shape)) return false;
        if (Places.Any(place => letters.Length > place.Length && letters.EndsWith(place, StringComparison.Ordinal))) return false;

        return label switch
        {
            "device_identifier" => HandsetNames.Any(letters.Contains),
            "ipv4" or "ipv6" => !IsOfMachine(letters),
            "gender" or "age" => true,
            _ => !IsMadeUpKey(letters, shape),
        };
    }

    /// <summary>Says whether a name of an address in a network is that of a machine of the program itself.</summary>
    /// <param name="letters">The letters of the name.</param>
    public static bool IsOfMachine(string letters) => MachineNames.Any(letters.Contains);

    private static bool IsMadeUpKey(string letters, ValueShape shape)
    {
        if (letters is "taxid" or "nationalid") return false;

        foreach (string ending in (string[])["id", "ids", "key", "guid", "uuid"])
        {
            if (!letters.EndsWith(ending, StringComparison.Ordinal)) continue;

            string owner = letters.Substring(0, letters.Length - ending.Length);
            return (shape == ValueShape.Number && !owner.EndsWith("tax", StringComparison.Ordinal) && !owner.EndsWith("national", StringComparison.Ordinal))
                || KeyOwners.Any(word => owner.EndsWith(word, StringComparison.Ordinal));
        }

        return false;
    }
}

namespace OpenMed.Masking;

/// <summary>One name for the label of a model of one's own and that of the taxonomy: GIVENNAME is first_name.</summary>
internal static class LabelName
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["birthdate"] = "date_of_birth",
        ["creditcardnumber"] = "credit_debit_card",
        ["dateofbirth"] = "date_of_birth",
        ["datetime"] = "date_time",
        ["dob"] = "date_of_birth",
        ["emailaddress"] = "email",
        ["firstname"] = "first_name",
        ["givenname"] = "first_name",
        ["ipaddress"] = "ipv4",
        ["lastname"] = "last_name",
        ["phone"] = "phone_number",
        ["phonenumber"] = "phone_number",
        ["socialnum"] = "ssn",
        ["surname"] = "last_name",
        ["telephonenum"] = "phone_number",
        ["username"] = "user_name",
        ["zipcode"] = "postcode",
    };

    /// <summary>The name in the taxonomy, as far as it is known.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The label in lower case when it is not.</returns>
    public static string Known(string label)
    {
        if (PiiLabels.TryGet(label, out PiiLabel? known)) return known.Name;

        string lower = label.ToLowerInvariant();
        return Others.GetValueOrDefault(lower.Replace("_", "", StringComparison.Ordinal), lower);
    }
}

using OpenMed.Rules.Names;

namespace OpenMed;

/// <summary>The 54 entity types of the OpenMed taxonomy. A model of one's own may have others.</summary>
public static class PiiLabels
{
    private static readonly Dictionary<string, PiiLabel> ByName =
        Taxonomy().ToDictionary(label => label.Name, StringComparer.Ordinal);

    /// <summary>All of them, by category, then by name.</summary>
    public static IReadOnlyList<PiiLabel> All { get; } =
        [.. ByName.Values.OrderBy(label => label.Category).ThenBy(label => label.Name, StringComparer.Ordinal)];

    /// <summary>Looks a label up.</summary>
    /// <param name="name">The name, for example <c>first_name</c>; case counts.</param>
    /// <param name="label">The label, or null when there is none of that name.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PiiLabel? label)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.TryGetValue(name, out label);
    }

    /// <summary>Looks up what the name of a field, property or column says about its value, without the value. Allocates nothing.</summary>
    /// <param name="fieldName">The name, in any style: <c>PatientDOB</c>, <c>first_name</c>, <c>user.email</c>.</param>
    /// <param name="label">The label, for example <c>date_of_birth</c>; of a whole name <c>first_name</c>. Empty when the name says nothing.</param>
    /// <returns>Whether it says something strong enough to stand without a look at the value; <c>name</c> or <c>state</c> alone is not.</returns>
    public static bool TryGetByFieldName(ReadOnlySpan<char> fieldName, out string label) => NameLexicon.TryGet(fieldName, out label);

    private static PiiLabel[] Taxonomy() =>
    [
        new("age", PiiCategory.Identity, "How old a person is."),
        new("first_name", PiiCategory.Identity, "A given name, or its initial."),
        new("gender", PiiCategory.Identity, "A person's gender or sex."),
        new("last_name", PiiCategory.Identity, "A family name."),
        new("political_view", PiiCategory.Identity, "A party or political conviction of a person."),
        new("race_ethnicity", PiiCategory.Identity, "A person's race, ethnicity or descent."),
        new("religious_belief", PiiCategory.Identity, "A person's religion or belief."),
        new("sexuality", PiiCategory.Identity, "A person's sexual orientation."),
        new("user_name", PiiCategory.Identity, "A login or handle."),
        new("city", PiiCategory.Contact, "A city, town or village."),
        new("coordinate", PiiCategory.Contact, "Latitude and longitude."),
        new("country", PiiCategory.Contact, "A country."),
        new("county", PiiCategory.Contact, "A county or district."),
        new("email", PiiCategory.Contact, "An e-mail address."),
        new("fax_number", PiiCategory.Contact, "A fax number."),
        new("phone_number", PiiCategory.Contact, "A telephone number."),
        new("postcode", PiiCategory.Contact, "A ZIP code or postcode."),
        new("state", PiiCategory.Contact, "A state or province."),
        new("street_address", PiiCategory.Contact, "A street with its house number, unit or post box."),
        new("account_number", PiiCategory.GovernmentAndFinance, "A bank or other account number, IBAN included."),
        new("bank_routing_number", PiiCategory.GovernmentAndFinance, "A bank's routing number or sort code."),
        new("credit_debit_card", PiiCategory.GovernmentAndFinance, "The number of a payment card."),
        new("customer_id", PiiCategory.GovernmentAndFinance, "A customer or member number."),
        new("cvv", PiiCategory.GovernmentAndFinance, "The security code of a payment card."),
        new("pin", PiiCategory.GovernmentAndFinance, "A personal identification number."),
        new("ssn", PiiCategory.GovernmentAndFinance, "A social security number."),
        new("swift_bic", PiiCategory.GovernmentAndFinance, "A bank's SWIFT code (BIC)."),
        new("tax_id", PiiCategory.GovernmentAndFinance, "A taxpayer's or employer's number."),
        new("unique_id", PiiCategory.GovernmentAndFinance, "Any other number that stands for one person."),
        new("blood_type", PiiCategory.Health, "A blood group."),
        new("health_plan_beneficiary_number", PiiCategory.Health, "A member number of a health plan or insurer."),
        new("medical_record_number", PiiCategory.Health, "The number of a patient's record."),
        new("api_key", PiiCategory.CredentialsAndDevices, "A key, token or secret for a service."),
        new("biometric_identifier", PiiCategory.CredentialsAndDevices, "A fingerprint, face or voice template's number."),
        new("device_identifier", PiiCategory.CredentialsAndDevices, "A serial number, IMEI or other number of a device."),
        new("http_cookie", PiiCategory.CredentialsAndDevices, "A cookie of a web session."),
        new("ipv4", PiiCategory.CredentialsAndDevices, "An IPv4 address."),
        new("ipv6", PiiCategory.CredentialsAndDevices, "An IPv6 address."),
        new("mac_address", PiiCategory.CredentialsAndDevices, "A network card's hardware address."),
        new("password", PiiCategory.CredentialsAndDevices, "A password or pass phrase."),
        new("url", PiiCategory.CredentialsAndDevices, "A web address."),
        new("certificate_license_number", PiiCategory.DocumentsAndVehicles, "The number of a licence, passport or certificate."),
        new("employee_id", PiiCategory.DocumentsAndVehicles, "A staff number."),
        new("license_plate", PiiCategory.DocumentsAndVehicles, "A vehicle's licence plate."),
        new("vehicle_identifier", PiiCategory.DocumentsAndVehicles, "A vehicle's identification number (VIN)."),
        new("company_name", PiiCategory.Demographics, "An employer, firm or institution."),
        new("education_level", PiiCategory.Demographics, "A degree or level of schooling."),
        new("employment_status", PiiCategory.Demographics, "Whether and how a person is employed."),
        new("language", PiiCategory.Demographics, "A language that a person speaks."),
        new("occupation", PiiCategory.Demographics, "A job or profession."),
        new("date", PiiCategory.Temporal, "A date, or a part of one."),
        new("date_of_birth", PiiCategory.Temporal, "The day on which a person was born."),
        new("date_time", PiiCategory.Temporal, "A date with a time of day."),
        new("time", PiiCategory.Temporal, "A time of day."),
    ];
}

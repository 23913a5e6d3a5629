namespace OpenMed.Logging.Canaries;

/// <summary>The planted values: each kind that has a form of its own or stands behind its name, names and free text.</summary>
/// <remarks>All made up or reserved for examples: RFC 2606 (example.com), RFC 5737 and 3849 (addresses), NANP 555-01xx, test cards of Visa and Mastercard, the IBANs of the registry's
/// examples, keys of the providers' own manuals, the VIN of Wikipedia's article.</remarks>
internal static class CanaryList
{
    public static IReadOnlyList<Canary> All { get; } =
    [
        new("name", "Margaret Holloway", "Holloway"),
        new("name", "Mrs. Ellison", "Ellison"),
        new("name", "Dr. Jürgen Müller", "Müller"),
        new("free text", "patient Margaret Holloway called about her appointment", "Holloway"),
        new("free text", "Mrs. Ellison asked for a refill and will be back on Monday", "Ellison"),
        new("email", "margaret.holloway@example.com", "holloway"),
        new("phone_number", "(937) 555-0148", "555-0148"),
        new("phone_number", "+49 30 901820", "30 901820"),
        new("fax_number", "fax 937-555-0177", "555-0177"),
        new("street_address", "742 Evergreen Terrace", "Evergreen"),
        new("postcode", "ZIP 45402", "ZIP 45402"),
        new("coordinate", "coordinates 39.75895, -84.19161", "84.19161"),
        new("ssn", "SSN 536-90-4399", "536-90-4399"),
        new("tax_id", "EIN 12-3456789", "12-3456789"),
        new("credit_debit_card", "4111 1111 1111 1111", "1111 1111"),
        new("credit_debit_card", "5555555555554444", "5555555555554444"),
        new("cvv", "CVV 731", "CVV 731"),
        new("pin", "PIN: 4821", "PIN: 4821"),
        new("account_number", "GB82 WEST 1234 5698 7654 32", "WEST 1234"),
        new("account_number", "account number 000123456789", "000123456789"),
        new("bank_routing_number", "routing number 021000021", "021000021"),
        new("swift_bic", "BIC DEUTDEFF500", "DEUTDEFF500"),
        new("certificate_license_number", "driver's license D1234562", "D1234562"),
        new("license_plate", "license plate ABC-1234", "ABC-1234"),
        new("vehicle_identifier", "VIN 1HGCM82633A004352", "1HGCM82633A004352"),
        new("device_identifier", "IMEI 490154203237518", "490154203237518"),
        new("medical_record_number", "MRN 48291037", "48291037"),
        new("health_plan_beneficiary_number", "NHS number 943 476 5919", "943 476"),
        new("date_of_birth", "DOB 1984-03-12", "1984-03-12"),
        new("customer_id", "customer id C-99182", "C-99182"),
        new("employee_id", "employee id E-20417", "E-20417"),
        new("unique_id", "member id 884422119", "884422119"),
        new("user_name", "user name: jholloway84", "jholloway84"),
        new("password", "password: Tr0ub4dor3", "Tr0ub4dor3"),
        new("api_key", "AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"),
        new("api_key", "api_key=sk_test_4eC39HqLyjWDarjtT1zdp7dc", "4eC39HqLyjWDarjtT1zdp7dc"),
        new("http_cookie", "session cookie: sid=9f8e7d6c5b4a39281706f5e4d3c2b1a0", "9f8e7d6c5b4a39281706f5e4d3c2b1a0"),
        new("ipv4", "192.0.2.44", "192.0.2.44"),
        new("ipv6", "2001:db8::8a2e:370:7334", "8a2e:370"),
        new("mac_address", "00:1B:44:11:3A:B7", "44:11:3A"),
        new("url", "https://jholloway:hunter22@intranet.example.com/a", "hunter22"),
    ];
}

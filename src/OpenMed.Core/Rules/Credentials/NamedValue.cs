using System.Buffers;

namespace OpenMed.Rules.Credentials;

/// <summary>A cheap test for each label: whether the value of a field so named can be what the name says.</summary>
internal static class NamedValue
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create("@={}\\\"");
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly SearchValues<char> NotInWords = SearchValues.Create("={}<>\\\"@:");

    /// <summary>Whether the values of a label are one word.</summary>
    /// <param name="label">The label.</param>
    public static bool IsOneWord(string label) => label is "user_name" or "password" or "api_key" or "email" or "ipv4" or "ipv6" or "mac_address" or "url" or "http_cookie" or "age";

    /// <summary>Whether the values of a label are words that go to the end of the value.</summary>
    /// <param name="label">The label.</param>
    public static bool IsProse(string label) => IsText(label) || label is "first_name" or "last_name" or "date_of_birth" or "date" or "date_time" or "coordinate" or "blood_type" or "gender";

    /// <summary>Whether a value can be what its label says.</summary>
    /// <param name="label">The label.</param>
    /// <param name="value">The value, not empty.</param>
    /// <param name="isWhole">Whether it had quotes, or is all of a field.</param>
    public static bool Fits(string label, ReadOnlySpan<char> value, bool isWhole) => label switch
    {
        "first_name" or "last_name" => PersonName.IsName(value, needsCapitals: !isWhole, out int wordCount) && wordCount <= 4,
        "email" => value.IndexOf('@') > 0 && value[value.IndexOf('@')..].Contains('.') && value.IndexOfAny(" \"<>") < 0,
        "phone_number" or "fax_number" => NumberValue.HasDigits(value, 7, 16, "+-.()/ xext#"),
        "date_of_birth" or "date" or "date_time" or "time" => NumberValue.IsDate(value),
        "postcode" => NumberValue.IsCode(value, 3, 10),
        "city" or "county" or "country" => PersonName.IsName(value, needsCapitals: !isWhole, out _),
        "state" => NumberValue.IsStateCode(value) || (value.Length > 3 && PersonName.IsName(value, needsCapitals: true, out _)),
        "street_address" => IsAddress(value),
        "coordinate" => value.Contains('.') && NumberValue.HasDigits(value, 3, 40, "+-., NSEWnsew\u00B0'\""),
        "ssn" => NumberValue.IsCode(value, 4, 16),
        "pin" => NumberValue.HasDigits(value, 4, 12, ""),
        "cvv" => NumberValue.HasDigits(value, 3, 4, ""),
        "credit_debit_card" => NumberValue.HasDigits(value, 8, 19, " -.*xX"),
        "bank_routing_number" => NumberValue.IsCode(value, 6, 12),
        "swift_bic" => value.Length is 8 or 11 && IsWords(value[..6], 1) && value.IndexOfAnyExcept(LettersAndDigits) < 0,
        "account_number" => NumberValue.IsCode(value, 5, 34),
        "age" => NumberValue.HasDigits(value, 1, 3, "") && value is not "0",
        "blood_type" => BloodTypeForm.MatchLength(value, needsFactor: false) == value.Length,
        "device_identifier" => NumberValue.IsCode(value, 6, 40),
        "mac_address" => NumberValue.IsHardwareAddress(value),
        "ipv4" or "ipv6" => NumberValue.NetworkLabel(value).Length > 0,
        "url" => value.Contains("://", StringComparison.Ordinal) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase),
        "http_cookie" => value.Length >= 12 && !value.Contains('=') && value.IndexOfAnyInRange('0', '9') >= 0 && SecretValue.IsKey(value, isCertain: true),
        "user_name" => IsLogin(value, isWhole),
        "gender" => value.Length <= 24 && IsWords(value, 3),
        _ => IsText(label) ? value.Length is > 1 and <= 80 && IsWords(value, 8) : NumberValue.IsCode(value, 4, 40),
    };

    private static bool IsText(string label) =>
        label is "street_address" or "city" or "county" or "country" or "state" or "company_name" or "occupation" or "employment_status" or "education_level" or "language"
            or "race_ethnicity" or "religious_belief" or "political_view" or "sexuality";

    private static bool IsAddress(ReadOnlySpan<char> value)
    {
        if (value.Length is < 3 or > 120 || value.ContainsAny(NotInAddresses) || value.Contains("://", StringComparison.Ordinal)) return false;

        int letterCount = 0;
        foreach (char character in value)
        {
            if (char.IsLetter(character)) letterCount++;
        }

        return letterCount >= 2 && value.Contains(' ') && !value.Contains("port ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLogin(ReadOnlySpan<char> value, bool isWhole)
    {
        if (value.Length is < 2 or > 64 || CommonWords.Contains(value) || NumberValue.IsMeasure(value)) return false;

        int letterCount = 0;
        foreach (char character in value)
        {
            if (char.IsLetter(character)) letterCount++;
            else if (!char.IsAsciiDigit(character) && !(character is '.' or '_' or '-' or '@' or '\\' or '$' or '+') && !(character == ' ' && isWhole)) return false;
        }

        return letterCount > 0 && value[0] is not ('-' or '.' or '\\' or '@' or '+') && value.Count(' ') <= 2;
    }

    private static bool IsWords(ReadOnlySpan<char> value, int most) =>
        char.IsLetter(value[0]) && value.Count(' ') < most && !value.ContainsAny(NotInWords) && !value.Contains("null", StringComparison.Ordinal);
}

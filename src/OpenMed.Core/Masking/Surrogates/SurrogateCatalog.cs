namespace OpenMed.Masking.Surrogates;

/// <summary>Which family of stand-ins each label has. Immutable; safe for use by many threads.</summary>
internal static class SurrogateCatalog
{
    private static readonly Dictionary<string, SurrogateMaker> Makers = new(StringComparer.Ordinal)
    {
        ["account_number"] = FinanceSurrogates.Account,
        ["age"] = AgeSurrogates.Age,
        ["api_key"] = CodeSurrogates.Secret,
        ["bank_routing_number"] = CodeSurrogates.Code,
        ["blood_type"] = FromList("BloodTypes"),
        ["city"] = PlaceSurrogates.City,
        ["company_name"] = PlaceSurrogates.Company,
        ["coordinate"] = TimeSurrogates.Coordinate,
        ["country"] = FromList("Countries"),
        ["county"] = PlaceSurrogates.County,
        ["credit_debit_card"] = CardSurrogates.Card,
        ["education_level"] = FromList("EducationLevels"),
        ["email"] = ContactSurrogates.Email,
        ["employment_status"] = FromList("EmploymentStatuses"),
        ["fax_number"] = PhoneSurrogates.Phone,
        ["first_name"] = NameSurrogates.First,
        ["gender"] = Gender,
        ["http_cookie"] = CodeSurrogates.Secret,
        ["ipv4"] = NetworkSurrogates.Ip,
        ["ipv6"] = NetworkSurrogates.Ip,
        ["language"] = FromList("Languages"),
        ["last_name"] = NameSurrogates.Last,
        ["mac_address"] = NetworkSurrogates.Mac,
        ["name"] = NameSurrogates.Full,
        ["occupation"] = FromList("Occupations"),
        ["password"] = CodeSurrogates.Secret,
        ["person"] = NameSurrogates.Full,
        ["phone_number"] = PhoneSurrogates.Phone,
        ["political_view"] = FromList("PoliticalViews"),
        ["race_ethnicity"] = FromList("Ethnicities"),
        ["religious_belief"] = FromList("Beliefs"),
        ["sexuality"] = FromList("Sexualities"),
        ["ssn"] = FinanceSurrogates.Ssn,
        ["state"] = PlaceSurrogates.State,
        ["street_address"] = PlaceSurrogates.Street,
        ["swift_bic"] = FinanceSurrogates.Swift,
        ["tax_id"] = FinanceSurrogates.Tax,
        ["time"] = TimeSurrogates.Time,
        ["url"] = ContactSurrogates.Url,
        ["user_name"] = NameSurrogates.User,
        ["vehicle_identifier"] = FinanceSurrogates.Vehicle,
    };

    /// <summary>The family of a label.</summary>
    /// <param name="label">Its name in the taxonomy, or that of a model of one's own.</param>
    /// <returns>The family; any code for labels without one of their own.</returns>
    public static SurrogateMaker Of(string label) => Makers.GetValueOrDefault(label, CodeSurrogates.Code);

    private static SurrogateMaker FromList(string list) =>
        (original, draws) => LetterCase.Like(draws.Pick(WordLists.Of(list), original), original);

    private static string? Gender(string original, KeyedDraws draws) => original.Length == 1
        ? LetterCase.Like(original is "F" or "f" ? "M" : "F", original)
        : LetterCase.Like(draws.Pick(WordLists.Of("Genders"), original), original);
}

namespace OpenMed.Policy;

/// <summary>What each profile finds. docs/policies.md says why.</summary>
public sealed class ProfileTests
{
    private static readonly string[] Words =
    [
        "age", "blood_type", "city", "company_name", "country", "county", "education_level", "employment_status", "gender", "language", "occupation",
        "political_view", "race_ethnicity", "religious_belief", "sexuality", "state",
    ];

    public static TheoryData<PiiProfile, float, string[]> NotFound { get; } = new()
    {
        { PiiProfile.Default, 0.3f, [] },
        { PiiProfile.Strict, 0, [] },
        { PiiProfile.Logs, 0.7f, [.. Words, "date", "date_time", "time", "url"] },
        {
            PiiProfile.Hipaa, 0.3f,
            [
                "blood_type", "country", "education_level", "employment_status", "gender", "language", "occupation", "political_view", "race_ethnicity",
                "religious_belief", "sexuality", "state",
            ]
        },
        { PiiProfile.Gdpr, 0.3f, ["bank_routing_number", "company_name", "swift_bic", "time"] },
    };

    [Theory, MemberData(nameof(NotFound))]
    public void Of_Profile_FindsAllOtherLabels(PiiProfile profile, float threshold, string[] notFound)
    {
        PiiPolicy policy = PiiPolicy.Of(profile);

        Assert.Equal(notFound.Order(), PiiLabels.All.Select(label => label.Name).Where(label => !policy.For(label).Find).Order());
        Assert.All(PiiLabels.All, label => Assert.Equal(threshold, policy.For(label.Name).Threshold));
    }

    /// <summary>PCI DSS v4.0.1, section 2, table of account data; requirement 8 for what opens systems.</summary>
    [Fact]
    public void Of_Pci_FindsAccountDataAndSecrets() => Assert.Equal(
        ["account_number", "api_key", "credit_debit_card", "cvv", "date", "first_name", "http_cookie", "last_name", "password", "pin"],
        PiiLabels.All.Select(label => label.Name).Where(label => PiiPolicy.Of(PiiProfile.Pci).For(label).Find).Order());

    /// <summary>45 CFR 164.514(b)(2)(i), by its letters; (Q), photographs, is no text.</summary>
    [Theory]
    [InlineData("A", "first_name", "last_name", "company_name")]
    [InlineData("B", "street_address", "city", "county", "postcode", "coordinate")]
    [InlineData("C", "date", "date_of_birth", "date_time", "time", "age")]
    [InlineData("D", "phone_number")]
    [InlineData("E", "fax_number")]
    [InlineData("F", "email")]
    [InlineData("G", "ssn")]
    [InlineData("H", "medical_record_number")]
    [InlineData("I", "health_plan_beneficiary_number")]
    [InlineData("J", "account_number", "bank_routing_number", "credit_debit_card", "swift_bic")]
    [InlineData("K", "certificate_license_number")]
    [InlineData("L", "vehicle_identifier", "license_plate")]
    [InlineData("M", "device_identifier", "mac_address")]
    [InlineData("N", "url")]
    [InlineData("O", "ipv4", "ipv6")]
    [InlineData("P", "biometric_identifier")]
    [InlineData("R", "unique_id", "customer_id", "employee_id", "tax_id", "user_name", "password", "pin", "cvv", "api_key", "http_cookie")]
    public void Of_Hipaa_FindsTheLabelsOfTheLetter(string letter, params string[] labels) =>
        Assert.All(labels, label => Assert.True(PiiPolicy.Of(PiiProfile.Hipaa).For(label).Find, letter));

    [Fact]
    public void Of_Hipaa_TreatsAgesAndZipCodesAsTheRuleAllows()
    {
        PiiPolicy policy = PiiPolicy.Of(PiiProfile.Hipaa);

        Assert.Equal(89, policy.For("age").Above);
        Assert.Equal(PiiMask.Zip3, policy.For("postcode").Mask);
        Assert.All(PiiLabels.All.Where(label => label.Name != "postcode"), label => Assert.Equal(PiiMask.Label, policy.For(label.Name).Mask));
    }

    /// <summary>Regulation (EU) 2016/679, article 9(1), as far as there are labels for it.</summary>
    [Theory]
    [InlineData("race_ethnicity")]
    [InlineData("political_view")]
    [InlineData("religious_belief")]
    [InlineData("biometric_identifier")]
    [InlineData("blood_type")]
    [InlineData("medical_record_number")]
    [InlineData("health_plan_beneficiary_number")]
    [InlineData("sexuality")]
    public void Of_Gdpr_FindsTheSpecialCategories(string label) => Assert.True(PiiPolicy.Of(PiiProfile.Gdpr).For(label).Find);

    [Fact]
    public void Of_EachProfile_FindsALabelOutsideThe54() => Assert.All(
        Enum.GetValues<PiiProfile>(), profile => Assert.True(PiiPolicy.Of(profile).For("of_a_model").Find));

    [Fact]
    public void Sources_OfEachProfile_NameIt() => Assert.All(
        Enum.GetValues<PiiProfile>(),
        profile => Assert.Equal($"profile {PiiProfiles.NameOf(profile)}", PiiPolicy.Of(profile).Sources["threshold"].ToString()));
}

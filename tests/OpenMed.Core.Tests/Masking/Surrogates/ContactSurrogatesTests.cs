namespace OpenMed.Masking.Surrogates;

public sealed class ContactSurrogatesTests
{
    [Theory]
    [InlineData("email", "margaret.ellison@example.org", "^[a-z]+\\.[a-z]+@example\\.com$")]
    [InlineData("email", "mellison42@example.org", "^[a-z]+[0-9]{2}@example\\.com$")]
    [InlineData("email", "mailto:a_b@example.org", "^mailto:[a-z]+_[a-z]+@example\\.com$")]
    [InlineData("email", "JANE@EXAMPLE.ORG", "^[A-Z]+@EXAMPLE\\.COM$")]
    [InlineData("url", "https://www.example.org/patients?id=7", "^https://www\\.example\\.com/[a-z]{8}$")]
    [InlineData("url", "ftp://jane:secret@example.org", "^ftp://example\\.com$")]
    [InlineData("url", "example.org/x", "^example\\.com/[a-z]{8}$")]
    [InlineData("phone_number", "(937) 555-0148", "^\\([2-9][0-9]{2}\\) 555-01[0-9]{2}$")]
    [InlineData("phone_number", "+1-937-555-0148", "^\\+1-[2-9][0-9]{2}-555-01[0-9]{2}$")]
    [InlineData("phone_number", "1 937 555 0148", "^1 [2-9][0-9]{2} 555 01[0-9]{2}$")]
    [InlineData("phone_number", "555-0172", "^555-01[0-9]{2}$")]
    [InlineData("phone_number", "+44 20 7946 0018", "^\\+44 [0-9]{2} [0-9]555 01[0-9]{2}$")]
    [InlineData("phone_number", "020 7946 0018", "^0[0-9]{2} [0-9]555 01[0-9]{2}$")]
    [InlineData("phone_number", "0044 20 7946 0018", "^0044 [0-9]{2} [0-9]555 01[0-9]{2}$")]
    [InlineData("phone_number", "+353 1 555 0148", "^\\+353 5 550 1[0-9]{2}[0-9]?$|^\\+353 [0-9] 555 01[0-9]{2}$")]
    [InlineData("fax_number", "937-555-0148 ext. 12", "^[2-9][0-9]{2}-555-01[0-9]{2} ext\\. [0-9]{2}$")]
    [InlineData("phone_number", "\uff19\uff13\uff17-555-0148", "^[\uff10-\uff19]{3}-555-01[0-9]{2}$")]
    [InlineData("phone_number", "1-800-FLOWERS", "^[0-9]-[0-9]{3}-[A-Z]{7}$")]
    public void Append_Contact_IsReservedAndInItsForm(string label, string original, string pattern) =>
        Assert.All(StandIn.All(label, original), standIn => Assert.Matches(pattern, standIn));

    [Theory]
    [InlineData("margaret.ellison@example.org", "margaret", "ellison", ".")]
    [InlineData("Margaret_Ellison@example.org", "Margaret", "Ellison", "_")]
    [InlineData("m.ellison@example.org", "m", "ellison", ".")]
    public void Append_AddressOfAPerson_HasTheStandInsOfTheName(string address, string first, string last, string separator) =>
        Assert.Equal(
            StandIn.All("first_name", first).Zip(StandIn.All("last_name", last), (given, family) => $"{given}{separator}{family}@example.com"),
            StandIn.All("email", address));
}

using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Evidence;

public sealed class PersonalMembersTests
{
    [Theory]
    [InlineData("public class ContactSettings { public string Email { get; set; } = \"\"; public string PhoneNumber { get; set; } = \"\"; }")]
    [InlineData("public class BankSettings { public string Iban { get; set; } = \"\"; public string AccountHolder { get; set; } = \"\"; }")]
    [InlineData("public class Export { public string EmailSubject { get; set; } = \"\"; public string PhoneTemplate { get; set; } = \"\"; public string MaskedCreditCardNumber = \"\"; }")]
    public async Task OtherType_DoesNotTrigger(string type) => Assert.Empty(await Sourced.Find(type));

    [Theory]
    [InlineData("public class OwnerSettings { public string FirstName { get; set; } = \"\"; public string PhoneNumber { get; set; } = \"\"; }", "OPM0013 OwnerSettings")]
    [InlineData("public class Contact { public string Email { get; set; } = \"\"; public string PhoneNumber { get; set; } = \"\"; }", "OPM0013 Contact")]
    public async Task TypeOfAPerson_Triggers(string type, string expected) => Assert.Equal([expected], await Sourced.Find(type));
}

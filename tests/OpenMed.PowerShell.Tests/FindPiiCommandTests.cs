using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class FindPiiCommandTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private readonly ModuleHost _host = fixture.Host;

    [Fact]
    public void Find_Texts_GivesIndexPlaceAndPreview()
    {
        string[] shown = [.. _host.Run("""
            'nothing', "first line`nMargaret Ellison, (937) 555-0148" | Find-Pii | ForEach-Object { "$($_.Index) $($_.Line):$($_.Column) $($_.Start)+$($_.Length) $($_.Label) $($_.Preview) [$($_.Text)]" }
            """).Select(line => line.ToString())];

        Assert.Equal(
            [
                "1 2:1 11+8 first_name [FIRST_NAME] [LAST_NAME], [PHONE_NUMBER] []",
                "1 2:10 20+7 last_name [FIRST_NAME] [LAST_NAME], [PHONE_NUMBER] []",
                "1 2:19 29+14 phone_number [FIRST_NAME] [LAST_NAME], [PHONE_NUMBER] []",
            ],
            shown);
    }

    [Fact]
    public void Find_OfOneLabel_MasksTheOthersInThePreviewToo()
    {
        PSObject finding = Assert.Single(_host.Run("'Call Margaret Ellison at (937) 555-0148' | Find-Pii -Label phone_number"));

        Assert.Equal("phone_number", finding.Properties["Label"].Value);
        Assert.Equal("…[FIRST_NAME] [LAST_NAME] at [PHONE_NUMBER]", finding.Properties["Preview"].Value);
    }

    [Fact]
    public void Find_InObjects_NamesTheProperty() =>
        Assert.Equal("Contact.Mail email a@example.com", _host.Run("""
            [pscustomobject]@{ Id = 1; Contact = @{ Mail = 'a@example.com' } } | Find-Pii -Property * -IncludeText | ForEach-Object { "$($_.Property) $($_.Label) $($_.Text)" }
            """).Single().ToString());

    [Fact]
    public void Find_Explain_GivesProposalsWithReasons()
    {
        List<PSObject> proposals = _host.Run("'SSN 000-12-3456, mail a@example.com' | Find-Pii -Explain");

        Assert.Contains(proposals, proposal => (string)proposal.Properties["Label"].Value == "email" && (bool)proposal.Properties["Kept"].Value);
        Assert.All(proposals, proposal => Assert.NotEmpty((string)proposal.Properties["Reason"].Value));
        Assert.All(proposals, proposal => Assert.Null(proposal.Properties["Text"].Value));
    }
}

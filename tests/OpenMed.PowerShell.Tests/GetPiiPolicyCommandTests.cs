using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class GetPiiPolicyCommandTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private const string Policy = """
        {
          "profile": "hipaa",
          "labels": { "age": { "mask": "stars" }, "ssn": { "threshold": 0.2 } },
          "allow": [
            { "text": "Quillwort", "reason": "a plant", "expires": "2020-01-31" },
            { "text": "Bluebird", "reason": "a project" }
          ],
          "deny": [ { "text": "Nightjar", "label": "project" } ],
          "recognizers": [ { "name": "ticket", "label": "ticket_id", "pattern": "TICK-[0-9]{6}", "score": 0.9 } ],
          "key": { "environment": "OPENMED_KEY" }
        }
        """;

    private readonly ModuleHost _host = fixture.Host;

    [Fact]
    public void Get_AProfile_SaysWhatItSays()
    {
        PSObject policy = Assert.Single(_host.Run("Get-PiiPolicy -Profile hipaa"));

        Assert.Equal("hipaa", policy.Properties["Profile"].Value);
        Assert.Null(policy.Properties["Path"].Value);
        Assert.Equal(
            "above 89 Zip3",
            Assert.Single(_host.Run("$l = (Get-PiiPolicy -Profile hipaa).Labels; \"above $(@($l).Where({ $_.Name -eq 'age' }).Above) $(@($l).Where({ $_.Name -eq 'postcode' }).Mask)\"")).BaseObject);
    }

    [Theory]
    [InlineData("$p.Profile", "hipaa")]
    [InlineData("$p.AllowCount", "1")]
    [InlineData("$p.DenyCount", "1")]
    [InlineData("$p.Recognizers", "ticket")]
    [InlineData("$p.CustomLabels -join ' '", "ticket_id project")]
    [InlineData("$p.KeySource", "environment variable OPENMED_KEY")]
    [InlineData("$p.ExpiredEntries.Index", "0")]
    [InlineData("$p.Labels.Count", "56")]
    [InlineData("$p.Sources['threshold'].ToString()", "profile hipaa")]
    [InlineData("@($p.Labels).Where({ $_.Name -eq 'age' }).Source", "find, above, threshold, model: profile hipaa; mask: openmed.json(3)")]
    [InlineData("@($p.Labels).Where({ $_.Name -eq 'ssn' }).Threshold", "0.2")]
    [InlineData("@($p.Labels).Where({ $_.Name -eq 'email' }).Source", "profile hipaa")]
    public void Get_AFile_SaysWhatItSaysAndWhere(string script, string expected)
    {
        using TemporaryFolder folder = new();
        folder.File("openmed.json", Policy);

        Assert.Equal(expected, string.Join(' ', _host.Run($"$p = Get-PiiPolicy -Policy '{folder.Path}/openmed.json'; {script}")));
        Assert.Contains("allow[0]", Assert.Single(_host.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Get_AFile_ShowsNoTextOfItsLists()
    {
        using TemporaryFolder folder = new();
        folder.File("openmed.json", Policy);

        string shown = ModuleHost.Show($"Get-PiiPolicy -Policy '{folder.Path}/openmed.json'").Text;

        Assert.Contains("44 of 56 are found", shown, StringComparison.Ordinal);
        Assert.Contains("0.3 (from profile hipaa)", shown, StringComparison.Ordinal);
        Assert.All(["Quillwort", "Bluebird", "Nightjar"], secret => Assert.DoesNotContain(secret, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Get_ListAvailable_ListsTheProfiles()
    {
        string[] lines = ModuleHost.Show("Get-PiiPolicy -ListAvailable").Text.Split('\n');

        Assert.Contains("hipaa        42      0.30 True  The 18 identifiers of HIPAA's Safe Harbor, as far as text has them;", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.Equal(
            ["default", "logs", "hipaa", "gdpr", "pci", "strict"], _host.Run("(Get-PiiPolicy -ListAvailable).Name").Select(name => name.BaseObject));
    }

    [Theory]
    [InlineData("Get-PiiPolicy -ListAvailable -Profile hipaa", "PiiListAvailableAlone")]
    [InlineData("Get-PiiPolicy -Profile hipaa -Policy x.json", "PiiProfileAndPolicy")]
    [InlineData("Get-PiiPolicy -Profile nonesuch", "PiiProfileUnknown")]
    [InlineData("Get-PiiPolicy -Policy nonesuch.json", "PiiPolicyUnusable")]
    public void Get_WrongParameters_Ends(string script, string id) =>
        Assert.Equal(id + ",OpenMed.Commands.GetPiiPolicyCommand", _host.End(script).FullyQualifiedErrorId);
}

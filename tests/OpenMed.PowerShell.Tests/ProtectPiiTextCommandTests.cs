using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class ProtectPiiTextCommandTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private const string Note = "Call Margaret Ellison at (937) 555-0148.";
    private const string Masked = "Call [FIRST_NAME] [LAST_NAME] at [PHONE_NUMBER].";

    private readonly ModuleHost _host = fixture.Host;

    [Theory]
    [InlineData("Protect-PiiText -Text $note")]
    [InlineData("Protect-PiiText $note")]
    [InlineData("Protect-PiiText -InputObject $note")]
    [InlineData("$note | Protect-PiiText")]
    public void Protect_AText_GivesItMasked(string script) =>
        Assert.Equal(Masked, Assert.Single(_host.Run($"$note = '{Note}'; {script}")).BaseObject);

    [Fact]
    public void Protect_ManyTexts_KeepsTheirOrder()
    {
        string[] lines = [.. Enumerable.Range(0, 500).Select(number => $"line {number}: mail to user{number}@example.com")];

        string[] masked = [.. _host.Run("$input | Protect-PiiText", [.. lines]).Select(line => (string)line.BaseObject)];

        Assert.Equal([.. Enumerable.Range(0, 500).Select(number => $"line {number}: mail to [EMAIL]")], masked);
    }

    [Theory]
    [InlineData("@('a@example.com', '', $null, '   ', 'b@example.com') | Protect-PiiText", "[EMAIL]||| |[EMAIL]")]
    [InlineData("Protect-PiiText 'a@example.com', 'b@example.com'", "[EMAIL]|[EMAIL]")]
    [InlineData("'Write to a@example.com', 'or b@example.com' | Protect-PiiText -Raw | ForEach-Object { $_.Length -gt 20 }", "True")]
    [InlineData("4111111111111111 | Protect-PiiText", "[CREDIT_DEBIT_CARD]")]
    public void Protect_OddInput_IsUnderstood(string script, string expected) =>
        Assert.Equal(expected.Replace("| |", "|   |", StringComparison.Ordinal), string.Join('|', _host.Run(script)));

    [Fact]
    public void Protect_TextWithThePathOfItsFile_IsTakenAsText()
    {
        // What Get-Content writes: each line carries its file.
        List<PSObject> masked = _host.Run($$"""
            $line = [psobject]'{{Note}}'
            $line.psobject.Properties.Add([psnoteproperty]::new('PSPath', '/nowhere/notes.txt'))
            $line.psobject.Properties.Add([psnoteproperty]::new('ReadCount', 1))
            $line, $line | Protect-PiiText
            """);

        Assert.Equal([Masked, Masked], masked.Select(line => line.BaseObject));
        Assert.Empty(_host.Errors);
    }

    [Fact]
    public void Protect_AnObjectWithoutProperty_IsWithheldAndReported()
    {
        List<PSObject> masked = _host.Run("[pscustomobject]@{ Name = 'Margaret Ellison' }, 'plain' | Protect-PiiText");

        Assert.Equal("plain", Assert.Single(masked).BaseObject);
        ErrorRecord error = Assert.Single(_host.Errors);
        Assert.Equal("PiiItemNotText,OpenMed.Commands.ProtectPiiTextCommand", error.FullyQualifiedErrorId);
        Assert.Equal(0L, error.TargetObject);
    }

    [Fact]
    public void Protect_PassThru_GivesTextAndPlaces()
    {
        PSObject item = Assert.Single(_host.Run($"'{Note}' | Protect-PiiText -PassThru"));

        Assert.Equal(Masked, item.Properties["Value"].Value);
        string shown = string.Join(' ', _host.Run($"('{Note}' | Protect-PiiText -PassThru).Entities | ForEach-Object {{ \"$($_.Label):$($_.Start)+$($_.Length)>$($_.MaskedStart)+$($_.MaskedLength)\" }}"));
        Assert.Equal("first_name:5+8>5+12 last_name:14+7>18+11 phone_number:25+14>33+14", shown);
    }

    [Theory]
    [InlineData("-Label email", "Call Margaret Ellison at (937) 555-0148, [EMAIL]")]
    [InlineData("-Label *name, EMAIL", "Call [FIRST_NAME] [LAST_NAME] at (937) 555-0148, [EMAIL]")]
    [InlineData("-Label email, phone_number -Mask Stars", "Call Margaret Ellison at **************, *****************")]
    public void Protect_WithLabels_MasksThoseOnly(string parameters, string expected) =>
        Assert.Equal(expected, Assert.Single(_host.Run($"'Call Margaret Ellison at (937) 555-0148, jane1@example.com' | Protect-PiiText {parameters}")).BaseObject);
}

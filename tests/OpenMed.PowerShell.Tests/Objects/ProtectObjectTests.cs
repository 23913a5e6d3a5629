using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands.Objects;

[Trait("Kind", "module")]
public sealed class ProtectObjectTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private readonly ModuleHost _host = fixture.Host;

    [Fact]
    public void Protect_ACustomObject_KeepsTypeOrderAndOtherProperties()
    {
        PSObject masked = Assert.Single(_host.Run("""
            $person = [pscustomobject]@{ PSTypeName = 'Clinic.Person'; Id = 7; Name = 'Margaret Ellison'; Room = 'A-12'; Notes = 'Mail m.ellison@example.com' }
            $copy = $person | Protect-PiiText -Property Name, Notes
            if ($person.Name -ne 'Margaret Ellison') { throw 'The object that came in was changed.' }
            $copy
            """));

        Assert.Equal(["Id", "Name", "Room", "Notes"], masked.Properties.Select(property => property.Name));
        Assert.Equal("Clinic.Person", masked.TypeNames[0]);
        Assert.Equal([7, "[FIRST_NAME] [LAST_NAME]", "A-12", "Mail [EMAIL]"], masked.Properties.Select(property => property.Value));
    }

    [Theory]
    [InlineData("@{ Name = 'Margaret Ellison'; Age = 3 }", "System.Collections.Hashtable")]
    [InlineData("[ordered]@{ Age = 3; Name = 'Margaret Ellison' }", "System.Collections.Specialized.OrderedDictionary")]
    public void Protect_ADictionary_StaysOne(string dictionary, string type)
    {
        List<PSObject> shown = _host.Run($"$d = {dictionary}; $m = $d | Protect-PiiText -Property Name; $m.GetType().FullName; $m.Name; $m.Age; $d.Name");

        Assert.Equal([type, "[FIRST_NAME] [LAST_NAME]", "3", "Margaret Ellison"], shown.Select(value => value.ToString()));
    }

    [Fact]
    public void Protect_AnObjectOfAScriptClass_StaysOneAndTheOriginalIsNotChanged()
    {
        List<PSObject> shown = _host.Run("""
            class Visitor { [string] $Name; [int] $Room; [string] Greet() { return "Hello $($this.Name)" } }
            $visitor = [Visitor]@{ Name = 'Margaret Ellison'; Room = 5 }
            $masked = $visitor | Protect-PiiText -Property *
            $masked -is [Visitor]; $masked.Greet(); $masked.Room; $visitor.Name
            """);

        Assert.Equal(["True", "Hello [FIRST_NAME] [LAST_NAME]", "5", "Margaret Ellison"], shown.Select(value => value.ToString()));
    }

    [Fact]
    public void Protect_AnyOtherObject_BecomesABagWithItsTypeNames()
    {
        PSObject masked = Assert.Single(_host.Run("[uribuilder]'https://margaret:pw@example.com/x' | Protect-PiiText -Property UserName"));

        Assert.Equal("System.UriBuilder", masked.TypeNames[0]);
        Assert.IsType<PSCustomObject>(masked.BaseObject);
        Assert.Equal("example.com", masked.Properties["Host"].Value);
        Assert.NotEqual("margaret", masked.Properties["UserName"].Value);
    }

    [Fact]
    public void Protect_NestedValues_AreMaskedToTheDepth()
    {
        string script = """
            $o = [pscustomobject]@{ Contact = [pscustomobject]@{ Mail = 'a@example.com'; Tags = @('x', 'b@example.com'); More = @{ Phone = '212-555-0143' } }; Count = 3 }
            $m = $o | Protect-PiiText -Property * -Depth DEPTH
            "$($m.Contact.Mail)|$($m.Contact.Tags -join ',')|$($m.Contact.More.Phone)|$($m.Count)|$($o.Contact.Mail)"
            """;

        Assert.Equal("[EMAIL]|x,[EMAIL]|[PHONE_NUMBER]|3|a@example.com", _host.Run(script.Replace("DEPTH", "8", StringComparison.Ordinal)).Single().ToString());
        Assert.Equal("[EMAIL]|[WITHHELD]||3|a@example.com", _host.Run(script.Replace("DEPTH", "1", StringComparison.Ordinal)).Single().ToString());
        Assert.Equal("||", _host.Run("$o = [pscustomobject]@{ C = [pscustomobject]@{ M = 'a@example.com' } }; $m = $o | Protect-PiiText -Property C -Depth 0; \"|$($m.C.M)|\"").Single().ToString());
    }

    [Theory]
    [InlineData("@{ ssn = 536904399 }", "ssn", "[SSN]")]
    [InlineData("@{ birthDate = [datetime]'1982-03-15' }", "birthDate", "[DATE_OF_BIRTH]")]
    public void Protect_ANamedNumberOrDate_IsKnownByItsName(string value, string property, string expected) =>
        Assert.Equal(expected, _host.Run($"(([pscustomobject]{value}) | Protect-PiiText -Property {property}).{property}").Single().ToString());

    [Theory]
    [InlineData("[pscustomobject]@{ Name = 'x' } | Protect-PiiText -Property Nmae", "PiiPropertyNotFound")]
    [InlineData("'text' | Protect-PiiText -Property Name", "PiiItemNotObject")]
    public void Protect_WhatCannotBeSearched_IsWithheldAndReported(string script, string id)
    {
        Assert.Empty(_host.Run(script));
        Assert.StartsWith(id, Assert.Single(_host.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }
}

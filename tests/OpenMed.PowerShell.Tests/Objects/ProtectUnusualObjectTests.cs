using System.Collections;
using System.Data;
using System.Management.Automation;
using System.Net.Mail;
using OpenMed.Commands.Support;

namespace OpenMed.Commands.Objects;

/// <summary>Objects that carry their text in other ways than plain properties. None may let it pass, and none may be changed.</summary>
[Trait("Kind", "module")]
public sealed class ProtectUnusualObjectTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private const string Secret = "Margaret Ellison";

    private readonly ModuleHost _host = fixture.Host;

    [Fact]
    public void Protect_NestedObjectsOfDotNet_BecomeBagsWithMaskedProperties()
    {
        using MailMessage mail = new("a@example.com", "b@example.com") { Body = Secret };
        _host.Set("mail", mail);

        string shown = _host.Run("$o = [pscustomobject]@{ Mails = @($mail) } | Protect-PiiText -Property *; \"$($o.Mails[0].Body)|$($o.Mails[0].From)|$($mail.Body)\"").Single().ToString();

        Assert.Equal($"[FIRST_NAME] [LAST_NAME]|[EMAIL]|{Secret}", shown);
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("*")]
    public void Protect_ARowOfATable_DoesNotLeadBackToTheTable(string property)
    {
        using DataTable table = new("t");
        table.Columns.Add("Name");
        table.Columns.Add("Id", typeof(int));
        table.Rows.Add(Secret, 3);
        _host.Set("table", table);

        PSObject row = _host.Run($"$table.Rows | Protect-PiiText -Property {property}").Single();

        Assert.Equal("[FIRST_NAME] [LAST_NAME]", row.Properties["Name"].Value);
        Assert.Equal(3, row.Properties["Id"].Value);
        Assert.DoesNotContain("Margaret", Everything(row.Properties.Select(member => member.Value)), StringComparison.Ordinal);
        Assert.Equal(Secret, table.Rows[0]["Name"]);
    }

    [Theory]
    [InlineData("$h = @{}; $h[1] = $secret; $h['1'] = $secret; $m = $h | Protect-PiiText -Property *; $m[1]; $m['1']", "[FIRST_NAME] [LAST_NAME]|[FIRST_NAME] [LAST_NAME]")]
    [InlineData("$d = [Collections.Generic.Dictionary[string,string]]::new(); $d['n'] = $secret; $d['N'] = 'x'; $m = $d | Protect-PiiText -Property n; $m['n']; $m['N']; $m.GetType().Name", "[FIRST_NAME] [LAST_NAME]|x|Dictionary`2")]
    [InlineData("-join ([pscustomobject]@{ C = [char[]] $secret } | Protect-PiiText -Property C).C", "[FIRST_NAME] [LAST_NAME]")]
    [InlineData("$s = [psobject] 'hello'; $s.psobject.Properties.Add([psnoteproperty]::new('Owner', $secret)); $m = @{ T = $s } | Protect-PiiText -Property *; \"$($m.T)$($m.T.Owner)\"", "hello")]
    [InlineData("$o = [pscustomobject]@{ A = 1 }; $o.psobject.Properties.Add([psscriptproperty]::new('Sp', { $secret })); ($o | Protect-PiiText -Property *).Sp", "[FIRST_NAME] [LAST_NAME]")]
    [InlineData("([pscustomobject]@{ X = [xml] '<a><b>Margaret Ellison</b></a>' } | Protect-PiiText -Property X).X", "<a><b>[FIRST_NAME] [LAST_NAME]</b></a>")]
    [InlineData("class Hider { [string] $Shown = 'x'; hidden [string] $Real = 'Margaret Ellison'; [string] Get() { return $this.Real } }; ([Hider]::new() | Protect-PiiText -Property *).Get()", "[FIRST_NAME] [LAST_NAME]")]
    [InlineData("class Oops : Exception { [string] $N; Oops([string] $m) : base($m) { $this.N = $m } }; $m = [Oops]::new($secret) | Protect-PiiText -Property *; $m.N; $m.Message", "[FIRST_NAME] [LAST_NAME]|[FIRST_NAME] [LAST_NAME]")]
    [InlineData("class Lists { [Collections.Generic.List[string]] $L; [Collections.Generic.HashSet[string]] $H; [string[]] $A }; $l = [Lists]@{ L = $secret; H = $secret; A = $secret }; $m = $l | Protect-PiiText -Property *; $m.L[0]; $m.A[0]; $l.L[0]", "[FIRST_NAME] [LAST_NAME]|[FIRST_NAME] [LAST_NAME]|Margaret Ellison")]
    [InlineData("$o = [pscustomobject]@{ L = [Collections.Generic.List[string]] @($secret, 'x'); N = [Collections.Generic.List[int]] @(1, 2) }; $m = $o | Protect-PiiText -Property *; $m.L.GetType().Name; $m.L[0]; $m.N.GetType().Name", "List`1|[FIRST_NAME] [LAST_NAME]|List`1")]
    [InlineData("$o = [pscustomobject]@{ User = [pscustomobject]@{ Ssn = 536904399 } }; ($o | Protect-PiiText -Property *).User.Ssn", "[SSN]")]
    [InlineData("try { throw 'Margaret Ellison' } catch { $e = $_ }; $m = $e | Protect-PiiText -Property *; \"$($m.InvocationInfo.Line)\" -match 'Margaret'", "False")]
    [InlineData("$r = [pscustomobject]@{ a = @(@{ n = $secret }) } | Protect-PiiText -Property * -Depth 1 -WarningAction SilentlyContinue; $r.a[0]", "[WITHHELD]")]
    [InlineData("$x = [xml] \"<r><id>1</id><id>2</id><n>$secret</n></r>\"; $r = [pscustomobject]@{ nodes = @($x.SelectNodes('//id')) } | Protect-PiiText -Property *; $r.nodes[0].OwnerDocument; $r.nodes[0]", "|<id>1</id>")]
    [InlineData("$v = [psobject] [version] '1.2'; $v.psobject.Properties.Add([psnoteproperty]::new('N', $secret)); $r = [pscustomobject]@{ v = $v } | Protect-PiiText -Property *; \"$($r.v)$($r.v.N)\"", "1.2")]
    [InlineData("$arr = @(536904399); $r = [pscustomobject]@{ x = $arr; ssn = $arr } | Protect-PiiText -Property *; $r.x[0]; $r.ssn[0]", "536904399|[SSN]")]
    [InlineData("$r = [pscustomobject]@{ 'user.birthDate' = @{ birthDate = [datetime] '1970-05-06' } } | Protect-PiiText -Property 'user.*'; $r.'user.birthDate'.birthDate", "[DATE_OF_BIRTH]")]
    [InlineData("$r = [pscustomobject]@{ c = [object[]] $secret.ToCharArray() } | Protect-PiiText -Property *; -join $r.c", "[FIRST_NAME] [LAST_NAME]")]
    [InlineData("$r = [pscustomobject]@{ ssn = [int[]] @(536904399) } | Protect-PiiText -Property *; $r.ssn[0]", "[SSN]")]
    [InlineData("$o = [pscustomobject]@{ Name = $secret; Self = $null }; $o.Self = $o; ($o | Protect-PiiText -Property Name).Self.Name", "[FIRST_NAME] [LAST_NAME]")]
    [InlineData("$h = @{ Name = $secret }; $h.Self = $h; ($h | Protect-PiiText -Property Name).Self.Name", "[FIRST_NAME] [LAST_NAME]")]
    [InlineData("class Plain { [string] $Name }; $p = [Plain]@{ Name = $secret }; $p.psobject.Properties.Add([psaliasproperty]::new('Al', 'Name')); ($p | Protect-PiiText -Property *).Name", "[FIRST_NAME] [LAST_NAME]")]
    [InlineData("$r = [pscustomobject]@{ j = [Text.Json.JsonDocument]::Parse('{\"name\":\"Margaret Ellison\"}').RootElement } | Protect-PiiText -Property *; $r.j", "{\"name\":\"[FIRST_NAME] [LAST_NAME]\"}")]
    [InlineData("(,(,[pscustomobject]@{ n = $secret }) | Protect-PiiText -Property *).n", "[FIRST_NAME] [LAST_NAME]")]
    public void Protect_NothingPasses(string script, string expected)
    {
        _host.Set("secret", Secret);

        Assert.Equal(expected, string.Join('|', _host.Run(script)));
        Assert.Empty(_host.Errors);
    }

    [Theory]
    [InlineData("[pscustomobject]@{ Name = $secret } | Protect-PiiText -Property Nmae*, Nots*", "PiiPropertyNotFound", 3)]
    [InlineData("[pscustomobject]@{ FullName = $secret } | Protect-PiiText", "PiiItemNotText", 1)]
    [InlineData("class Loud { [string] $N = 'x' }; $o = [pscustomobject]@{ L = [Lazy[string]]::new([Func[string]] { throw 'Margaret Ellison' }) }; $o | Protect-PiiText -Property Missing", "PiiPropertyNotFound", 1)]
    [InlineData("class Typed { [int] $Ssn = 536904399 }; [Typed]::new() | Protect-PiiText -Property Ssn", "PiiValueNotReplaced", 1)]
    public void Protect_WhatCannotBeMasked_IsWithheldAndReported(string script, string id, int errorCount)
    {
        _host.Set("secret", Secret);

        Assert.Empty(_host.Run(script));
        Assert.Equal(errorCount, _host.Errors.Count);
        Assert.All(_host.Errors, error => Assert.StartsWith(id + ",", error.FullyQualifiedErrorId, StringComparison.Ordinal));
        Assert.All(_host.Errors, error => Assert.DoesNotContain("Margaret", $"{error} {error.TargetObject}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[pscustomobject]@{ a = @{ n = $secret } } | Test-PiiText -Property * -Depth 0 -ErrorAction SilentlyContinue")]
    [InlineData("Test-PiiText -Text @(, @([pscustomobject]@{ n = $secret })) -Property *")]
    [InlineData("[pscustomobject]@{ n = [char[]] $secret } | Test-PiiText -Property *")]
    public void Test_WhatIsWithheldOrNested_IsNotCalledClean(string script)
    {
        _host.Set("secret", Secret);

        Assert.Equal(true, Assert.Single(_host.Run(script)).BaseObject);
    }

    [Theory]
    [InlineData("Protect-PiiText 'x' -Label '['")]
    [InlineData("[pscustomobject]@{ a = 1 } | Protect-PiiText -Property '['")]
    public void Protect_AnOpenBracket_IsAnErrorOfTheCall(string script) =>
        Assert.StartsWith("PiiWildcardUnusable,", _host.End(script).FullyQualifiedErrorId, StringComparison.Ordinal);

    [Fact]
    public void Protect_AWildcardThatSomeObjectsHave_LetsTheOthersPassOnceItWasMet()
    {
        List<PSObject> masked = _host.Run("[pscustomobject]@{ Note = 'x' }, [pscustomobject]@{ Id = 2 } | Protect-PiiText -Property Not*");

        Assert.Equal(2, masked.Count);
        Assert.Empty(_host.Errors);
    }

    [Fact]
    public void Protect_CyclesAndSharedObjects_StayWhatTheyAre()
    {
        List<PSObject> shown = _host.Run("""
            $root = [pscustomobject]@{ Name = 'Margaret Ellison'; Children = $null }
            $root.Children = @(1..300 | ForEach-Object { [pscustomobject]@{ Name = "mail a$_@example.com"; Parent = $root } })
            $m = $root | Protect-PiiText -Property *
            $m.Name; $m.Children[7].Name; [object]::ReferenceEquals($m.Children[7].Parent, $m.Children[8].Parent); $m.Children[7].Parent.Name; $root.Name; $root.Children[7].Parent.Name
            """);

        Assert.Equal(
            ["[FIRST_NAME] [LAST_NAME]", "mail [EMAIL]", "True", "[FIRST_NAME] [LAST_NAME]", Secret, Secret],
            shown.Select(value => value.ToString()));
    }

    [Fact]
    public void Protect_AVariableProperty_LeavesTheVariable() => Assert.Equal(
        $"{Secret}|[FIRST_NAME] [LAST_NAME]",
        string.Join('|', _host.Run("""
            $script:held = 'Margaret Ellison'
            $o = [pscustomobject]@{ A = 1 }
            $o.psobject.Properties.Add([psvariableproperty]::new($ExecutionContext.SessionState.PSVariable.Get('script:held')))
            $m = $o | Protect-PiiText -Property *
            $script:held; $m.held
            """)));

    [Fact]
    public void Protect_AnErrorInTheMiddle_KeepsTheOrderOfOutputAndErrors()
    {
        List<PSObject> all = _host.Run("1..600 | ForEach-Object { if ($_ -eq 500) { [version] '1.0' } else { \"mail a$_@example.com\" } } | Protect-PiiText 2>&1");

        Assert.Equal(600, all.Count);
        Assert.IsType<ErrorRecord>(all[499].BaseObject);
    }

    private static string Everything(IEnumerable<object?> values) =>
        string.Join(' ', values.Select(value => value is IEnumerable many and not string ? string.Join(' ', many.Cast<object>()) : $"{value}"));
}

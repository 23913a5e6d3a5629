using System.Management.Automation;
using System.Text;
using OpenMed.Commands.Support;

namespace OpenMed.Commands.Files;

[Trait("Kind", "module")]
public sealed class ProtectFileTests : IClassFixture<ModuleFixture>, IDisposable
{
    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();

    public ProtectFileTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _host.GoTo(_folder.Path);
        _folder.File("a.log", "one a@example.com\ntwo b@example.com\r\n\nlast");
        _folder.File("sub/b.log", "three c@example.com\n");
        _folder.File("sub/c.txt", "nothing here\n");
    }

    public void Dispose()
    {
        _host.GoTo(Path.GetTempPath());
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Protect-PiiText -Path a.log")]
    [InlineData("Protect-PiiText -Path *.log")]
    [InlineData("Protect-PiiText -LiteralPath ./a.log")]
    [InlineData("[IO.FileInfo]\"$PWD/a.log\" | Protect-PiiText")]
    [InlineData("[pscustomobject]@{ PSPath = 'a.log' } | Protect-PiiText -Encoding utf8")]
    public void Protect_AFile_WritesItsLines(string script)
    {
        Assert.Equal(["one [EMAIL]", "two [EMAIL]", "", "last"], _host.Run(script).Select(line => line.BaseObject));
        Assert.Empty(_host.Errors);
    }

    [Fact]
    public void Protect_RawFile_IsOneText() =>
        Assert.Equal("one [EMAIL]\ntwo [EMAIL]\r\n\nlast", Assert.Single(_host.Run("Protect-PiiText -Path a.log -Raw")).BaseObject);

    [Fact]
    public void Protect_InPlace_ReplacesAndKeepsBackups()
    {
        Assert.Empty(_host.Run("Protect-PiiText -Path . -Recurse -InPlace -Backup"));

        Assert.Equal("one [EMAIL]\ntwo [EMAIL]\r\n\nlast", _folder.Read("a.log"));
        Assert.Equal(["a.log", "a.log.bak", "sub/b.log", "sub/b.log.bak", "sub/c.txt"], _folder.Names());
        Assert.Contains("a@example.com", _folder.Read("a.log.bak"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Protect-PiiText -Path . -Recurse -InPlace -WhatIf")]
    [InlineData("Protect-PiiText -Path . -Recurse -OutputPath out -WhatIf")]
    public void Protect_WhatIf_WritesNothing(string script)
    {
        _host.Run(script);

        Assert.Equal(["a.log", "sub/b.log", "sub/c.txt"], _folder.Names());
        Assert.Contains("a@example.com", _folder.Read("a.log"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Protect-PiiText -Path . -Recurse -Include *.log -OutputPath out", "out/a.log,out/sub/b.log")]
    [InlineData("Protect-PiiText -Path a.log -OutputPath clean.txt", "clean.txt")]
    [InlineData("Protect-PiiText -Path a.log, sub/b.log -OutputPath out", "out/a.log,out/b.log")]
    [InlineData("Protect-PiiText -Path a.log -OutputPath new/", "new/a.log")]
    public void Protect_OutputPath_TakesTheResults(string script, string expected)
    {
        Assert.Empty(_host.Run(script));

        Assert.Empty(_host.Errors);
        Assert.Equal(expected.Split(','), _folder.Names().Except(["a.log", "sub/b.log", "sub/c.txt"]));
        Assert.DoesNotContain("@", _folder.Read(expected.Split(',')[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Protect-PiiText -Path a.log -OutputPath a.log", "PiiOutputPathTaken")]
    [InlineData("Protect-PiiText -Path a.log -OutputPath b.log -InPlace", "PiiDestinationAmbiguous")]
    [InlineData("Protect-PiiText -Path a.log -Backup", "PiiDestinationAmbiguous")]
    [InlineData("Protect-PiiText -Path missing.log", "PiiFileNotFound")]
    [InlineData("Protect-PiiText -Path *.missing", "PiiFileNotFound")]
    [InlineData("Protect-PiiText -Path sub", "PiiFileIsFolder")]
    [InlineData("Protect-PiiText -Path a.log -Property Name", "PiiPropertyWithoutFormat")]
    [InlineData("Protect-PiiText -Path a.log -Encoding utf-7", "PiiEncodingUnknown")]
    [InlineData("Protect-PiiText 'mail' -Encoding utf-8", "PiiOptionOfFiles")]
    [InlineData("[IO.FileInfo]\"$PWD/a.log\" | Protect-PiiText -Property Name", "PiiPropertyWithoutFormat")]
    [InlineData("[IO.FileInfo]\"$PWD/a.log\" | Protect-PiiText -PassThru", "PiiPassThruOfFiles")]
    [InlineData("[IO.FileInfo]\"$PWD/a.log\" | Find-Pii -Explain", "PiiExplainOfFiles")]
    [InlineData("Protect-PiiText -Path /dev/null", "PiiFileNotRegular")]
    [InlineData("Protect-PiiText -Path a.log -Mask Encrypt", "PiiKeyMissing")]
    public void Protect_WhatCannotBeDone_IsAnErrorWithAStableId(string script, string id)
    {
        string found = _host.Run($"try {{ {script} -ErrorAction Stop }} catch {{ $_.FullyQualifiedErrorId }}").Single().ToString();

        Assert.StartsWith(id + ",", found, StringComparison.Ordinal);
        Assert.Contains("a@example.com", _folder.Read("a.log"), StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_ResultsOverInputsStillToCome_AreRefusedBeforeTheFirst()
    {
        _folder.File("x/same.txt", "mail x@example.com\n");
        _folder.File("y/same.txt", "mail y@example.com\n");
        _folder.File("z/other.txt", "mail z@example.com\n");

        _host.Run("Protect-PiiText -Path x/same.txt, y/same.txt, z/other.txt -OutputPath y");

        Assert.Equal("mail y@example.com\n", _folder.Read("y/same.txt"));
        Assert.Equal("mail [EMAIL]\n", _folder.Read("y/other.txt"));
        Assert.All(_host.Errors, error => Assert.StartsWith("PiiOutputPathTaken", error.FullyQualifiedErrorId, StringComparison.Ordinal));
        Assert.Equal(2, _host.Errors.Count);
    }

    [Fact]
    public void Protect_RecursiveIntoAFolderWithin_DoesNotReadItsOwnResults()
    {
        for (int run = 0; run < 3; run++) _host.Run("Protect-PiiText -Path . -Recurse -OutputPath out");

        Assert.Equal(["a.log", "out/a.log", "out/sub/b.log", "out/sub/c.txt", "sub/b.log", "sub/c.txt"], _folder.Names());
    }

    [Fact]
    public void Protect_APipelineOfFiles_OverwritesNoneThatIsStillToCome()
    {
        _folder.File("z.txt", "mail z@example.com\n");
        _folder.File("sub/z.txt", "mail y@example.com\n");

        _host.Run("[IO.FileInfo]\"$PWD/sub/z.txt\", [IO.FileInfo]\"$PWD/z.txt\" | Protect-PiiText -OutputPath $PWD");

        Assert.Equal("mail z@example.com\n", _folder.Read("z.txt"));
        Assert.All(_host.Errors, error => Assert.StartsWith("PiiOutputPathTaken", error.FullyQualifiedErrorId, StringComparison.Ordinal));
    }

    [Fact]
    public void Protect_AReadOnlyFile_NeedsForce()
    {
        new FileInfo(Path.Combine(_folder.Path, "a.log")).IsReadOnly = true;

        _host.Run("Protect-PiiText -Path a.log -InPlace");
        Assert.StartsWith("PiiOutputPathReadOnly", Assert.Single(_host.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);

        _host.Run("Protect-PiiText -Path a.log -InPlace -Force");
        Assert.Empty(_host.Errors);
        Assert.Contains("[EMAIL]", _folder.Read("a.log"), StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_NdjsonWithAFieldThatIsNotThere_WritesNothing()
    {
        _folder.File("e.ndjson", "{\"message\":\"mail m@example.com\"}\n");

        Assert.Empty(_host.Run("Protect-PiiText -Path e.ndjson -Format Ndjson -Property mesage"));
        Assert.StartsWith("PiiFileUnusable", Assert.Single(_host.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_OneBadFileAmongMany_DoesNotStopTheOthers()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "bad.log"), [0x61, 0xFF, 0xFE, 0x62, 0x0A]);

        Assert.Empty(_host.Run("Protect-PiiText -Path bad.log, a.log, sub/b.log -InPlace"));

        ErrorRecord error = Assert.Single(_host.Errors);
        Assert.StartsWith("PiiFileUnusable", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.EndsWith("bad.log", (string)error.TargetObject, StringComparison.Ordinal);
        Assert.Contains("[EMAIL]", _folder.Read("sub/b.log"), StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_CsvAndNdjson_MaskNamedFieldsOnly()
    {
        _folder.File("p.csv", "Id,Name,Mail\n7,Margaret Ellison,m@example.com\n");
        _folder.File("e.ndjson", "{\"id\":7,\"message\":\"mail m@example.com\",\"other\":\"x@example.com\"}\n");

        Assert.Equal(["Id,Name,Mail", "7,Margaret Ellison,[EMAIL]"], _host.Run("Protect-PiiText -Path p.csv -Format Csv -Property Mail").Select(line => line.ToString()));
        Assert.Equal(["{\"id\":7,\"message\":\"mail [EMAIL]\",\"other\":\"x@example.com\"}"], _host.Run("Protect-PiiText -Path e.ndjson -Format Ndjson -Property message").Select(line => line.ToString()));
    }

    [Fact]
    public void Protect_Utf16File_StaysUtf16()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "w.log"), "mail a@example.com\n", Encoding.Unicode);

        _host.Run("Protect-PiiText -Path w.log -InPlace");

        Assert.Equal(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("mail [EMAIL]\n")), File.ReadAllBytes(Path.Combine(_folder.Path, "w.log")));
    }

    [Fact]
    public void Unprotect_EncryptedFile_GivesTheBytesBack()
    {
        string before = _folder.Read("a.log");
        _host.Run("$null = New-PiiKey my.key; Protect-PiiText -Path a.log -InPlace -Mask Encrypt -KeyPath my.key");
        Assert.DoesNotContain("@", _folder.Read("a.log"), StringComparison.Ordinal);

        _host.Run("Unprotect-PiiText -Path a.log -InPlace -KeyPath my.key");

        Assert.Equal(before, _folder.Read("a.log"));
    }

    [Fact]
    public void Find_InFiles_GivesPathLineAndPreview()
    {
        string[] shown = [.. _host.Run("Find-Pii -Path . -Recurse | ForEach-Object { \"$([IO.Path]::GetFileName($_.Path)):$($_.Line):$($_.Column) $($_.Start)+$($_.Length) $($_.Label) $($_.Preview) [$($_.Text)]\" }").Select(line => line.ToString())];

        Assert.Equal(["a.log:1:5 4+13 email one [EMAIL] []", "a.log:2:5 22+13 email two [EMAIL] []", "b.log:1:7 6+13 email three [EMAIL] []"], shown);
        Assert.Equal("a@example.com", _host.Run("(Find-Pii -Path a.log -IncludeText)[0].Text").Single().ToString());
    }

    [Theory]
    [InlineData("Test-PiiText -Path a.log", true)]
    [InlineData("Test-PiiText -Path sub/c.txt", false)]
    [InlineData("Test-PiiText -Path sub/c.txt, sub/b.log", true)]
    [InlineData("'nothing', 'a@example.com' | Test-PiiText", true)]
    [InlineData("'nothing', 'more' | Test-PiiText", false)]
    [InlineData("'Margaret Ellison' | Test-PiiText -Label email", false)]
    [InlineData("[pscustomobject]@{ M = 'a@example.com'; N = 1 } | Test-PiiText -Property *", true)]
    [InlineData("Test-PiiText -Path missing.txt -ErrorAction SilentlyContinue", true)]
    [InlineData("[pscustomobject]@{ M = 'x' } | Test-PiiText -ErrorAction SilentlyContinue", true)]
    [InlineData("[IO.DirectoryInfo]\"$PWD/sub\" | Test-PiiText -ErrorAction SilentlyContinue", true)]
    public void Test_AnswersOnce(string script, bool expected) => Assert.Equal(expected, Assert.Single(_host.Run(script)).BaseObject);
}

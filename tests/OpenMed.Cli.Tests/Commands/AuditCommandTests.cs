using System.Text.Json;
using System.Xml.Linq;
using OpenMed.Audit.Support;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class AuditCommandTests(ClinicFolder clinic) : IClassFixture<ClinicFolder>
{
    [Fact]
    public void Audit_Solution_WritesTableAndBothFilesOfOneRun()
    {
        using TemporaryFolder folder = new();
        string sarif = folder.At("a.sarif"), html = folder.At("a.html");

        ToolRun run = ToolRun.Of("audit", clinic["Clinic.slnx"], "--sarif", sarif, "--html", html, "--fail-on", "warning");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Matches(@"\| OPM0009 \| warning +\| Clinic/Visits\.cs:8 +\| 'patient\.Email' is personal data", run.Output);
        Assert.Matches(@"\| OPM0010 \| 6 +\|", run.Output);
        Assert.EndsWith("8 findings and 2 types with personal data in 2 of 6 projects; 2 more are suppressed in the source.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(5, run.Error.TrimEnd().Split('\n').Length);
        Assert.Equal(10, JsonDocument.Parse(File.ReadAllBytes(sarif)).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.Equal("html", XDocument.Load(html).Root!.Name.LocalName);
        Assert.Equal(["a.html", "a.sarif"], folder.Names());
        Assert.DoesNotContain(ClinicSource.Secret, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "--fail-on", "error")]
    [InlineData(1, "--fail-on", "warning", "--output", "json")]
    public void Audit_FailOn_DecidesTheExitCode(int expected, params string[] options)
    {
        ToolRun run = ToolRun.Of(["audit", clinic["Desk"], "--root", clinic.FullPath, .. options]);

        Assert.Equal(expected, (int)run.Code);
        Assert.Contains("Desk/Desk.cs", run.Output, StringComparison.Ordinal);
        Assert.Contains("has 1 compile error, so findings may be missing.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_NothingCouldBeRead_WritesNothing()
    {
        using TemporaryFolder folder = new();

        ToolRun run = ToolRun.Of("audit", clinic["Raw"], "--sarif", folder.At("a.sarif"), "--html", folder.At("a.html"));

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("Run dotnet restore", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names());
    }

    [Theory]
    [InlineData(3, "There is no file or folder 'nothing-there'.", "nothing-there")]
    [InlineData(2, "--sarif and --html name the same file.", "--sarif", "x", "--html", "./x")]
    [InlineData(2, "'.' is a folder, but --html takes a file.", "--html", ".")]
    [InlineData(2, "The option --sarif has an empty value.", "--sarif", "")]
    [InlineData(2, "The name of the solution is empty.", "")]
    [InlineData(3, "The folder of 'none/x' is not there. Make it, or pass another --sarif.", "--sarif", "none/x")]
    [InlineData(3, "There is no folder 'none'. Check --root", "--root", "none")]
    [InlineData(2, "--fail-on takes one of none, info, warning, error, but was given otherwise.", "--fail-on", "fatal")]
    [InlineData(2, "--output takes one of table, json, but was given otherwise.", "--output", "sarif")]
    public void Audit_WrongCommandLine_SaysWhatIsMeant(int code, string expected, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(["audit", .. arguments]);

        Assert.Equal(code, (int)run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith("openmed: " + expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--sarif", "Program.cs")]
    [InlineData("--html", "App.SLNX")]
    public void Audit_ReportWithTheNameOfSource_IsRefused(string option, string name)
    {
        using TemporaryFolder folder = new();

        ToolRun run = ToolRun.Of("audit", clinic["Desk"], option, folder.At(name));

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("has the name of source, which a report would replace.", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void Audit_FolderWithSeveral_NamesThem()
    {
        using TemporaryFolder folder = new();
        folder.Write("A.sln", "");
        folder.Write("B.csproj", "");

        ToolRun run = ToolRun.Of("audit", folder.Path);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("A.sln, B.csproj. Name the one to audit.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_Cancelled_EndsQuietly()
    {
        ToolRun run = ToolRun.With(
            new MemoryStream(), new MemoryStream(), new WordDetector(), ["audit", clinic["Clinic.slnx"]], new CancellationToken(canceled: true));

        Assert.Equal(ExitCode.Cancelled, run.Code);
        Assert.Empty(run.Output + run.Error);
    }
}

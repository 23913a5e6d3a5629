using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class TestPiiPolicyCommandTests : IClassFixture<ModuleFixture>, IDisposable
{
    private const string Right = """{ "profile": "hipaa" }""";

    // Every kind of mistake near a text of the lists.
    private const string Wrong = """
        {
          "profile": "hippa",
          "allow": [
            { "text": "Quillwort" },
            { "pattern": "(?<=Quillwort)x", "reason": "Quillwort" },
            { "pattern": "Quillwort(", "reason": "x" },
            { "txt": "Quillwort", "Quillwort": 1, "reason": "x" },
            { "text": "Quillwort", "reason": "x", "expires": "Quillwort" },
            "Quillwort"
          ],
          "deny": [ { "text": "Quillwort" }, { "text": "Quillwort", "pattern": "Quillwort", "label": "x" }, [ "Quillwort" ] ]
        }
        """;

    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();

    public TestPiiPolicyCommandTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _host.GoTo(_folder.Path);
        _folder.File("right.json", Right);
        _folder.File("wrong.json", Wrong);
    }

    public void Dispose()
    {
        _host.GoTo(Path.GetTempPath());
        _folder.Dispose();
    }

    [Fact]
    public void Test_AFileThatIsRight_WritesNothing()
    {
        Assert.Empty(_host.Run("Test-PiiPolicy right.json"));
        Assert.Empty(_host.Errors);
    }

    [Fact]
    public void Test_AFileThatIsWrong_ListsProblemsWithPlaces()
    {
        string path = Path.Combine(_folder.Path, "wrong.json");

        List<PSObject> problems = _host.Run("Test-PiiPolicy wrong.json");

        Assert.Equal(path, problems[0].Properties["Path"].Value);
        Assert.Equal(2, problems[0].Properties["Line"].Value);
        Assert.Equal(14, problems[0].Properties["Column"].Value);
        Assert.Contains("Did you mean 'hipaa'?", (string)problems[0].Properties["Message"].Value, StringComparison.Ordinal);
        Assert.Equal($"{path}(2,14): {problems[0].Properties["Message"].Value}", problems[0].ToString());
    }

    [Fact]
    public void Test_AFileThatIsWrong_ShowsNoTextOfItsLists()
    {
        string shown = ModuleHost.Show("Test-PiiPolicy wrong.json", _folder.Path).Text;

        Assert.Contains("   File: " + _folder.Path, shown, StringComparison.Ordinal);
        Assert.Contains("'deny[2]'", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("uillwort", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Test-PiiPolicy '*.json' -Quiet", "True False")]
    [InlineData("'right.json', 'wrong.json' | Test-PiiPolicy -Quiet", "True False")]
    [InlineData("[IO.FileInfo]\"$PWD/wrong.json\" | Test-PiiPolicy -Quiet", "False")]
    [InlineData("Test-PiiPolicy -Path $PWD/right.json, wrong.json -Quiet", "True False")]
    public void Test_Quiet_SaysTrueOrFalseForEachFile(string script, string expected)
    {
        Assert.Equal(expected, string.Join(' ', _host.Run(script)));
        Assert.Empty(_host.Errors);
    }

    [Theory]
    [InlineData("[IO.FileInfo]\"$PWD/odd[1].json\" | Test-PiiPolicy -Quiet")]
    [InlineData("Test-PiiPolicy -LiteralPath 'odd[1].json' -Quiet")]
    public void Test_ANameWithBrackets_IsTakenAsItIs(string script)
    {
        _folder.File("odd[1].json", Right);

        Assert.Equal("True", string.Join(' ', _host.Run(script)));
        Assert.Empty(_host.Errors);
    }

    [Theory]
    [InlineData("Test-PiiPolicy nonesuch.json, right.json -Quiet")]
    [InlineData("Test-PiiPolicy none*.json, right.json -Quiet")]
    [InlineData("Test-PiiPolicy -LiteralPath '*.json', right.json -Quiet")]
    public void Test_NoSuchFile_IsReportedAndTheOthersAreTested(string script)
    {
        Assert.Equal("True", string.Join(' ', _host.Run(script)));
        Assert.Equal("PiiPolicyNotFound,OpenMed.Commands.TestPiiPolicyCommand", Assert.Single(_host.Errors).FullyQualifiedErrorId);
    }

    [Fact]
    public void Test_WithoutPath_TestsTheFileThatCounts()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "below"));
        _host.GoTo(Path.Combine(_folder.Path, "below"));
        Assert.Equal("PiiPolicyNotFound,OpenMed.Commands.TestPiiPolicyCommand", _host.End("Test-PiiPolicy").FullyQualifiedErrorId);

        _folder.File("openmed.json", Wrong);

        Assert.Equal("False", string.Join(' ', _host.Run("Test-PiiPolicy -Quiet")));
    }

    [Fact]
    public void Test_ExpiredEntries_AreWarnedOf()
    {
        _folder.File("old.json", """{ "allow": [ { "text": "Quillwort", "reason": "x", "expires": "2020-01-31" } ] }""");

        Assert.Equal("True", string.Join(' ', _host.Run("Test-PiiPolicy old.json -Quiet")));
        string warning = Assert.Single(_host.Warnings);
        Assert.Contains("allow[0] does not count any more; its last day was 2020-01-31.", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillwort", warning, StringComparison.Ordinal);
    }
}

using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class FormatOptionsTests
{
    [Theory]
    [InlineData(";", "a;Jane\n", "a;[FIRST_NAME]\n")]
    [InlineData("tab", "a\tJane\n", "a\t[FIRST_NAME]\n")]
    public void Read_NoHeader_TakesNumbers(string delimiter, string table, string expected) => Assert.Equal(
        expected, ToolRun.WithInput(table, "protect", "--csv", "--no-header", "--column", "2", "--delimiter", delimiter).Output);

    [Fact]
    public void Read_UnknownColumn_IsReported()
    {
        ToolRun run = ToolRun.WithInput("A,B\n1,2\n", "protect", "--csv", "--column", "C");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Empty(run.OutputBytes);
        Assert.Contains("no column 'C'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownField_IsReportedAndReplacesNothing()
    {
        const string Lines = "{\"message\":\"Jane\"}\n";
        using TemporaryFolder folder = new();
        string path = folder.Write("n.ndjson", Lines);

        ToolRun run = ToolRun.Of("protect", "--in-place", "--ndjson", "--field", "mesage", path);

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("has no field 'mesage' in any of its 1 lines,", run.Error, StringComparison.Ordinal);
        Assert.Equal(Lines, File.ReadAllText(path));
        Assert.Equal(["n.ndjson"], folder.Names());
    }

    [Fact]
    public void Read_SeveralFields_MasksEach() => Assert.Equal(
        """{"message":"[FIRST_NAME]","user":{"name":"[FIRST_NAME]","id":"Jane"}}""",
        ToolRun.WithInput(
            """{"message":"Jane","user":{"name":"Doe","id":"Jane"}}""", "protect", "--ndjson", "--field", "message", "--field", "user.name").Output);

    [Fact]
    public void Read_LineThatIsNoJson_IsWarnedOfAndDone()
    {
        ToolRun run = ToolRun.WithInput("{}\nplain Jane\n", "protect", "--ndjson");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("{}\nplain [FIRST_NAME]\n", run.Output);
        Assert.StartsWith("openmed: '-' has a line that is not JSON (line 2)", run.Error, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class FindCommandTests
{
    [Fact]
    public void Find_Text_ListsPlaces()
    {
        ToolRun run = ToolRun.WithInput("a\r\n Jane\rDoe\n", "find");

        Assert.Equal("-:2:2 first_name 0.90\n-:3:1 first_name 0.90\n", run.Output);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("Jane", 1)]
    [InlineData("nobody", 0)]
    public void Find_FailOnFound_TellsByExitCode(string input, int expected) =>
        Assert.Equal(expected, (int)ToolRun.WithInput(input, "find", "--fail-on-found").Code);

    [Fact]
    public void Find_Json_HoldsOffsetsAndNoText()
    {
        ToolRun run = ToolRun.WithInput("😀 x\nJane", "find", "--output", "json");

        JsonElement finding = Assert.Single(JsonDocument.Parse(run.OutputBytes).RootElement.EnumerateArray());
        Assert.Equal("-", finding.GetProperty("path").GetString());
        Assert.Equal(2, finding.GetProperty("line").GetInt64());
        Assert.Equal(1, finding.GetProperty("column").GetInt64());
        Assert.Equal(5, finding.GetProperty("start").GetInt64());
        Assert.Equal(4, finding.GetProperty("length").GetInt32());
        Assert.Equal("first_name", finding.GetProperty("label").GetString());
        Assert.Equal(0.9, finding.GetProperty("score").GetDouble(), 4);
        Assert.Equal("model", finding.GetProperty("source").GetString());
        Assert.False(finding.TryGetProperty("text", out _));
    }

    [Fact]
    public void Find_JsonWithoutFindings_IsAnEmptyArray() =>
        Assert.Equal("[]\n", ToolRun.WithInput("nobody", "find", "--output", "json").Output);

    [Fact]
    public void Find_NdjsonShowText_HoldsALineEach()
    {
        string[] lines = ToolRun.WithInput("Jane Doe", "find", "--output", "ndjson", "--show-text").Output.TrimEnd().Split('\n');

        Assert.Equal(["Jane", "Doe"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public void Find_Table_HoldsNoText()
    {
        ToolRun run = ToolRun.WithInput("Jane", "find", "--output", "table");

        Assert.Contains("first_name", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("table")]
    public void Find_ShowTextWithControlCharacters_ShowsThemAsEscapes(string form)
    {
        ToolRun run = ToolRun.With(
            new MemoryStream("{\"k\\u001b[2J\":\"Ja\\u001b[31m\\u0007\\u009bne\\nX\"}"u8.ToArray()),
            new MemoryStream(),
            new AllDetector(),
            ["find", "--ndjson", "--show-text", "--output", form]);

        Assert.DoesNotContain(run.Output, unit => char.IsControl(unit) && unit != '\n');
        Assert.Contains(@"Ja\u001B[31m\u0007\u009Bne X", run.Output, StringComparison.Ordinal);
        Assert.Contains(@"k\u001B[2J", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_PathWithControlCharacters_IsReportedWithEscapes() =>
        Assert.Contains(@"'no\u001B[2J.txt'", ToolRun.Of("find", "no\u001b[2J.txt").Error, StringComparison.Ordinal);

    [Fact]
    public void Find_NdjsonField_CountsWithinTheValue()
    {
        ToolRun run = ToolRun.WithInput("{}\n{\"user\":{\"name\":\"Dr Jane\"}}\n", "find", "--ndjson", "--field", "user.name");

        Assert.Equal("-:2:4 first_name 0.90 field=user.name\n", run.Output);
    }

    [Fact]
    public void Find_OneBadFile_GoesOnWithTheOthers()
    {
        using TemporaryFolder folder = new();
        string bad = folder.Write("bad.txt", [0xFF]);
        string good = folder.Write("good.txt", "Jane");

        ToolRun run = ToolRun.Of("find", folder.At("none.txt"), bad, good, "--fail-on-found");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Equal($"{good}:1:1 first_name 0.90\n", run.Output);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
    }
}

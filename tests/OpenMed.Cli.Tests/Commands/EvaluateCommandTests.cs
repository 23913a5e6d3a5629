using System.Text.Json;
using System.Xml.Linq;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class EvaluateCommandTests
{
    // The detector finds Jane, Doe and Jane: two of them are marked, and of three marked persons two are found.
    private const string Gold = """
        {"id": "a", "text": "Jane Doe", "spans": [{"start": 0, "end": 8, "type": "PERSON"}]}
        {"id": "b", "text": "Zephyrina <b>", "spans": [{"start": 0, "end": 9, "type": "PERSON"}]}
        {"id": "c", "text": "a Jane b", "spans": []}
        {"id": "d", "text": "Doe", "spans": [{"start": 0, "end": 3, "type": "PERSON"}]}
        """;

    private const string Map = """{"groups": {"PERSON": {"accept": ["first_name", "last_name"], "merge": true}}}""";

    [Fact]
    public void Evaluate_Table_HoldsMeasuresAndNoText()
    {
        ToolRun run = Evaluate();

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
        Assert.Matches(@"\| PERSON +\| 3 +\| 2 +\| 4 +\| 3 +\| 0\.750 +\| 0\.667 +\| 0\.706 +\| 0\.706 +\| 0\.333 +\|", run.Output);
        Assert.Matches(@"\| all +\| 3 ", run.Output);
        Assert.Matches(@"\| PERSON +\| nothing \(missed\) +\| 1 ", run.Output);
        Assert.Matches(@"\| nothing \(spurious\) +\| first_name +\| 1 ", run.Output);
        Assert.Matches(@"\| unknown \(not counted\) \| labels that are never marked \| 0 ", run.Output);
        Assert.DoesNotContain("Zephyrina", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_Json_HoldsMeasuresAndNoText()
    {
        ToolRun run = Evaluate("--output", "json");

        JsonElement report = JsonDocument.Parse(run.OutputBytes).RootElement;
        Assert.Equal(4, report.GetProperty("texts").GetInt32());
        Assert.Equal(0.75, report.GetProperty("micro").GetProperty("relaxed").GetProperty("precision").GetDouble());
        Assert.Equal("b", Assert.Single(report.GetProperty("missed").EnumerateArray()).GetProperty("id").GetString());
        Assert.DoesNotContain("Zephyrina", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_Html_HoldsTextOnlyWhenAskedFor()
    {
        string page = Evaluate("--output", "html").Output;
        string shown = Evaluate("--output", "html", "--show-text").Output;

        Assert.DoesNotContain("Zephyrina", page, StringComparison.Ordinal);
        Assert.Equal(2, XDocument.Parse(page).Descendants("h2").Count(title => title.Value.EndsWith(": 1", StringComparison.Ordinal)));
        Assert.Equal(["Zephyrina <b>", "a Jane b"], XDocument.Parse(shown).Descendants("bdi").Select(context => context.Value));
    }

    [Theory]
    [InlineData(0, "--min-f1", "0.70")]
    [InlineData(1, "--min-f1", "0.71")]
    [InlineData(0, "--max-leak", "0.34")]
    [InlineData(1, "--max-leak", "0.33")]
    [InlineData(1, "--max-leak", "0", "--min-f1", "0")]
    public void Evaluate_Limits_DecideTheExitCode(int expected, params string[] limits)
    {
        ToolRun run = Evaluate(limits);

        Assert.Equal(expected, (int)run.Code);
        Assert.Equal(expected, run.Error.Split('\n').Length - 1);
        Assert.Contains("PERSON", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OutputFile_IsWrittenAllOrNothing()
    {
        using TemporaryFolder folder = new();
        string report = folder.At("report.html");

        ToolRun run = Evaluate("--output", "html", "-o", report, "--min-f1", "0.9");

        Assert.Equal(ExitCode.Found, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal("html", XDocument.Load(report).Root!.Name.LocalName);
        Assert.Equal(["report.html"], folder.Names());
    }

    [Fact]
    public void Evaluate_TableInAFile_IsThere()
    {
        using TemporaryFolder folder = new();

        Evaluate("-o", folder.At("report.txt"));

        Assert.Equal(Evaluate().Output, File.ReadAllText(folder.At("report.txt")));
    }

    [Fact]
    public void Evaluate_WhatFindSpansWrote_GivesTheSame()
    {
        using TemporaryFolder folder = new();
        string gold = folder.Write("gold.jsonl", Gold);
        string found = folder.Write("found.jsonl", ToolRun.Of("find", "--ndjson", "--spans", gold).OutputBytes);

        Assert.Equal(Evaluate("--output", "json").Output, Evaluate("--output", "json", "--predictions", found).Output);
    }

    [Fact]
    public void Evaluate_TypesWithoutLabels_AreToldOnce()
    {
        using TemporaryFolder folder = new();

        ToolRun run = ToolRun.Of("evaluate", folder.Write("gold.jsonl", Gold));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("'PERSON' (1 such types)", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\| PERSON +\| 3 +\| 0 ", run.Output);
    }

    [Theory]
    [InlineData("gold.jsonl", "{\"id\":\"a\",\"text\":\"Zephyrina\",\"spans\":[{\"start\":0,\"end\":99,\"type\":\"age\"}]}", "line 1: Span 0 is 0 to 99")]
    [InlineData("gold.jsonl", "Zephyrina", "line 1: The line is not JSON.")]
    [InlineData("gold.jsonl", "", "There is no text.")]
    [InlineData("map.json", "{}", "neither \"groups\" nor \"also\"")]
    [InlineData("found.jsonl", "{\"id\":\"a\",\"entities\":[]}", "there is no line for text 2 of 4.")]
    public void Evaluate_WrongFile_IsAnInputErrorThatNamesIt(string name, string content, string expected)
    {
        using TemporaryFolder folder = new();
        folder.Write("gold.jsonl", Gold);
        folder.Write("map.json", Map);
        folder.Write("found.jsonl", "{\"id\":\"a\",\"entities\":[]}");
        folder.Write(name, content);

        ToolRun run = ToolRun.Of(
            "evaluate", folder.At("gold.jsonl"), "--map", folder.At("map.json"), "--predictions", folder.At("found.jsonl"));

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyrina", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_FileOrFolderThatIsNotThere_IsAnInputError()
    {
        using TemporaryFolder folder = new();
        string gold = folder.Write("gold.jsonl", Gold);

        Assert.Equal(ExitCode.Input, ToolRun.Of("evaluate", folder.At("none.jsonl")).Code);
        Assert.Equal(ExitCode.Input, ToolRun.Of("evaluate", gold, "--map", folder.At("none.json")).Code);
        Assert.Equal(ExitCode.Input, ToolRun.Of("evaluate", gold, "-o", folder.At("none/report.txt")).Code);
        Assert.Equal(["gold.jsonl"], folder.Names());
    }

    [Theory]
    [InlineData("--show-text shows texts on a page.", "--show-text")]
    [InlineData("--threshold says how to find, but --predictions are found already.", "--predictions", "x", "--threshold", "0.5")]
    [InlineData("--min-f1 takes a number from 0 to 1, but was given otherwise.", "--min-f1", "95")]
    [InlineData("--max-leak takes a number from 0 to 1, but was given otherwise.", "--max-leak", "0,1")]
    [InlineData("--max-leak takes a number from 0 to 1, but was given otherwise.", "--max-leak", "NaN")]
    [InlineData("--output takes one of table, json, html, but was given otherwise.", "--output", "ndjson")]
    [InlineData("'.' is a folder, but --output-file takes a file.", "-o", ".")]
    [InlineData("The option --predictions has an empty value.", "--predictions", "")]
    public void Evaluate_WrongCommandLine_SaysWhatIsMeant(string expected, params string[] options)
    {
        ToolRun run = Evaluate(options);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ReportOverAnInput_IsRefused()
    {
        using TemporaryFolder folder = new();
        string gold = folder.Write("gold.jsonl", Gold);
        string map = folder.Write("map.json", Map);

        Assert.Equal(ExitCode.Usage, ToolRun.Of("evaluate", gold, "-o", gold).Code);
        Assert.Equal(ExitCode.Usage, ToolRun.Of("evaluate", gold, "--map", map, "-o", map).Code);
        Assert.Equal(Gold, File.ReadAllText(gold));
        Assert.Equal(Map, File.ReadAllText(map));
    }

    [Fact]
    public void Evaluate_NoGold_IsUsage() => Assert.Equal(ExitCode.Usage, ToolRun.Of("evaluate").Code);

    private static ToolRun Evaluate(params string[] options)
    {
        using TemporaryFolder folder = new();
        return ToolRun.Of(["evaluate", folder.Write("gold.jsonl", Gold), "--map", folder.Write("map.json", Map), .. options]);
    }
}

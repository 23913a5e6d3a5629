using System.Text;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Spans;

public sealed class SpanDocumentTests
{
    private const string Jane = """[{"label":"first_name","start":0,"end":4,"score":0.9,"source":"model"}]""";

    [Theory]
    [InlineData("""{"id":"a","text":"Jane","more":"Doe"}""", """{"id":"a","entities":""" + Jane + "}")]
    [InlineData("""{"text":"Jane","id":1.50}""", """{"id":1.50,"entities":""" + Jane + "}")]
    [InlineData("""{ "id" : { "n" : [ 1 , "é\u00e9" ] } , "text" : "Jane" }""", """{"id":{ "n" : [ 1 , "é\u00e9" ] },"entities":""" + Jane + "}")]
    [InlineData("""{"id":null,"text":""}""", """{"id":null,"entities":[]}""")]
    [InlineData("""{"text":" \n "}""", """{"id":null,"entities":[]}""")]
    [InlineData("""{"id":"\ud800","text":"nobody"}""", """{"id":"\ud800","entities":[]}""")]
    [InlineData(
        """{"id":2,"text":"\ud83d\ude00\tDoe\n"}""",
        """{"id":2,"entities":[{"label":"first_name","start":3,"end":6,"score":0.9,"source":"model"}]}""")]
    public void Process_Line_GivesItsIdAndEntities(string line, string expected)
    {
        ToolRun run = Spans($"{line}\r\n\n{line}");

        Assert.Equal($"{expected}\n{expected}\n", run.Output);
        Assert.Empty(run.Error);
        Assert.Equal(ExitCode.Done, run.Code);
    }

    [Theory]
    [InlineData("plain Jane")]
    [InlineData("[\"Jane\"]")]
    [InlineData("{\"id\":\"Jane\"}")]
    [InlineData("{\"id\":\"Jane\",\"text\":7}")]
    [InlineData("{\"id\":\"x\",\"text\":\"Jane \\ud800\"}")]
    [InlineData("{\"text\":\"Jane\"} {}")]
    public void Process_LineWithoutAText_IsNamedAndTheOthersGoOn(string line)
    {
        ToolRun run = Spans($"{{\"id\":1,\"text\":\"\"}}\n{line}\n{{\"id\":2,\"text\":\"\"}}\n");

        Assert.Equal("{\"id\":1,\"entities\":[]}\n{\"id\":2,\"entities\":[]}\n", run.Output);
        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Equal("openmed: '-' line 2 is no JSON object with a string \"text\", so it was left out. Correct the line.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Process_ManyWrongLines_AreNotAllReported()
    {
        ToolRun run = Spans(string.Concat(Enumerable.Repeat("x\n", 1_000)));

        string[] lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal(11, lines.Length);
        Assert.Contains("'-' has 990 more lines of that kind.", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Process_ManyLines_GoThroughTogetherAndInOrder()
    {
        WordDetector detector = new("Jane");
        MemoryStream input = new(Encoding.UTF8.GetBytes(string.Concat(
            Enumerable.Range(0, 1_000).Select(index => $"{{\"id\":{index},\"text\":\"{(index % 3 == 0 ? "Jane" : "")}\"}}\n"))));

        ToolRun run = ToolRun.With(input, new MemoryStream(), detector, ["find", "--ndjson", "--spans"]);

        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(Enumerable.Range(0, 1_000).Select(index => $"{{\"id\":{index},"), lines.Select(line => line[..(line.IndexOf(',', StringComparison.Ordinal) + 1)]));
        Assert.All(lines, (line, index) => Assert.Equal(index % 3 == 0, line.Contains("first_name", StringComparison.Ordinal)));
        Assert.Equal([334], detector.BatchSizes);
    }

    [Fact]
    public void Process_LinesThatComeSlowly_AreAnsweredAtOnce()
    {
        MemoryStream output = new();
        SlowLines input = new(["{\"id\":1,\"text\":\"Jane\"}\n", "{\"id\":2,\"text\":\"\"}\n"], output);

        ToolRun.With(input, output, new WordDetector("Jane"), ["find", "--ndjson", "--spans"]);

        Assert.Equal([0, 1, 2], input.OutputBeforeRead.Select(written => written.Count(unit => unit == '\n')).Distinct());
    }

    [Fact]
    public void Process_FailOnFound_TellsByExitCode()
    {
        Assert.Equal(ExitCode.Found, Spans("{\"text\":\"Jane\"}", "--fail-on-found").Code);
        Assert.Equal(ExitCode.Done, Spans("{\"text\":\"nobody\"}", "--fail-on-found").Code);
    }

    [Theory]
    [InlineData("--spans takes a JSON object with a text a line. Pass --ndjson too,", "find", "--spans")]
    [InlineData("--spans takes a JSON object with a text a line.", "find", "--spans", "--csv")]
    [InlineData("--spans looks at the field text alone.", "find", "--spans", "--ndjson", "--field", "message")]
    [InlineData("--spans has a form of its own, without text.", "find", "--spans", "--ndjson", "--show-text")]
    [InlineData("--spans has a form of its own, without text.", "find", "--spans", "--ndjson", "--output", "json")]
    public void Run_SpansWithWhatDoesNotGoWithIt_IsUsage(string expected, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static ToolRun Spans(string input, params string[] options) =>
        ToolRun.WithInput(input, ["find", "--ndjson", "--spans", .. options]);
}

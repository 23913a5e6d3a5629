using OpenMed.Support;
using static OpenMed.Support.Marked;

namespace OpenMed.Evaluation;

public sealed class PredictionReaderTests
{
    private static readonly PiiEvaluationText[] Texts = [new("a", "Zephyrina \U0001F600", []), new("b", "", [])];

    [Fact]
    public void Read_LinesInAnyOrder_GoToTheirTexts()
    {
        IReadOnlyList<IReadOnlyList<PiiEntity>> entities = Read("""
            {"id":"b","entities":[]}
            {"id":"elsewhere","entities":"not looked at"}

            {"id":"a","entities":[{"label":"first_name","start":0,"end":9,"score":0.5,"source":"model"},{"label":"age","start":10,"end":12}]}
            """);

        Assert.Equal([Entity("first_name", 0, 9), Entity("age", 10, 12)], entities[0]);
        Assert.Empty(entities[1]);
    }

    [Theory]
    [InlineData("Zephyrina", "line 2: The line is not JSON.")]
    [InlineData("{\"id\":\"a\"}", "line 2: There is no \"entities\".")]
    [InlineData("{\"id\":\"b\",\"entities\":[]}", "line 2: The \"id\" was there before.")]
    [InlineData("{\"id\":\"c\",\"entities\":[]}", "The file ends, but there is no line for text 1 of 2.")]
    [InlineData("{\"id\":\"a\",\"entities\":[{\"start\":0,\"end\":1}]}", "line 2: There is no \"label\".")]
    [InlineData("{\"id\":\"a\",\"entities\":[{\"label\":\"age\",\"start\":0,\"end\":13}]}", "line 2: Entity 0 is 0 to 13, but the text is 0 to 12.")]
    [InlineData("{\"id\":\"a\",\"entities\":[{\"label\":\"age\",\"start\":0,\"end\":11}]}", "line 2: Entity 0 is 0 to 11 and splits a surrogate pair.")]
    public void Read_WrongLine_SaysFileAndLineAndNoText(string line, string expected)
    {
        InvalidDataException exception =
            Assert.Throws<InvalidDataException>(() => Read($"{{\"id\":\"b\",\"entities\":[]}}\n{line}"));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyrina", exception.ToString(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<IReadOnlyList<PiiEntity>> Read(string lines)
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["found.jsonl"], lines);
        return PiiEvaluation.ReadEntities(folder["found.jsonl"], Texts);
    }
}

namespace OpenMed;

public sealed class PiiEvaluationTextTests
{
    private const string Secret = "Zephyrina";

    [Fact]
    public void Read_Lines_KeepsOrderAndSortsSpans()
    {
        const string Lines = """
            {"id": "b", "text": "Anna \ud83d\ude00 Smith", "spans": [{"start": 8, "end": 13, "type": "last_name", "src": 1}, {"start": 0, "end": 4, "type": "first_name"}], "more": {}}

            {"spans": [], "text": "", "id": 7}
            """;

        IReadOnlyList<PiiEvaluationText> texts = PiiEvaluationText.Read(new StringReader(Lines), "gold.jsonl");

        Assert.Equal(["b", "7"], texts.Select(text => text.Id));
        Assert.Equal([new("first_name", 0, 4), new("last_name", 8, 5)], texts[0].Spans);
        Assert.Equal("Anna \U0001F600 Smith", texts[0].Text);
        Assert.Empty(texts[1].Spans);
    }

    [Theory]
    [InlineData("Zephyrina", "The line is not JSON.")]
    [InlineData("{\"id\":\"Zephyrina\",", "The line is not JSON.")]
    [InlineData("[\"Zephyrina\"]", "The line is no JSON object.")]
    [InlineData("null", "The line is no JSON object.")]
    [InlineData("{}", "There is no \"id\".")]
    [InlineData("{\"id\":\"\",\"text\":\"Zephyrina\",\"spans\":[]}", "The string \"id\" is empty.")]
    [InlineData("{\"id\":{},\"text\":\"Zephyrina\",\"spans\":[]}", "The member \"id\" is no string.")]
    [InlineData("{\"id\":\"Zephyrina\",\"spans\":[]}", "There is no \"text\".")]
    [InlineData("{\"id\":\"z\",\"text\":[\"Zephyrina\"],\"spans\":[]}", "The member \"text\" is no string.")]
    [InlineData("{\"id\":\"z\",\"text\":\"Zephyrina\"}", "There is no \"spans\".")]
    [InlineData("{\"id\":\"z\",\"text\":\"Zephyrina\",\"spans\":{}}", "The member \"spans\" is no array.")]
    [InlineData("{\"id\":\"z\",\"text\":\"Zephyrina\",\"spans\":[\"Zephyrina\"]}", "The array \"spans\" holds something other than objects.")]
    [InlineData("{\"id\":\"z\",\"text\":\"Zephyrina \\ud83d\",\"spans\":[]}", "A string or name holds half a surrogate pair.")]
    [InlineData("{\"id\":\"z\",\"text\":\"Zephyrina\",\"span\\ud800\":[]}", "A string or name holds half a surrogate pair.")]
    public void Read_LineOfAnotherForm_SaysFileAndLineAndNoText(string line, string expected) => AssertRefused(line, expected);

    [Theory]
    [InlineData("{\"start\":0,\"end\":9}", "There is no \"type\".")]
    [InlineData("{\"start\":0,\"end\":9,\"type\":\"\"}", "The string \"type\" is empty.")]
    [InlineData("{\"end\":9,\"type\":\"age\"}", "There is no \"start\".")]
    [InlineData("{\"start\":\"0\",\"end\":9,\"type\":\"age\"}", "The member \"start\" is no whole number.")]
    [InlineData("{\"start\":0.5,\"end\":9,\"type\":\"age\"}", "The number \"start\" is not whole, or too large.")]
    [InlineData("{\"start\":0,\"end\":1e400,\"type\":\"age\"}", "The number \"end\" is not whole, or too large.")]
    [InlineData("{\"start\":0,\"end\":99,\"type\":\"age\"}", "Span 0 is 0 to 99, but the text is 0 to 11.")]
    [InlineData("{\"start\":-1,\"end\":2,\"type\":\"age\"}", "Span 0 is -1 to 2, but the text is 0 to 11.")]
    [InlineData("{\"start\":-2147483648,\"end\":2147483647,\"type\":\"age\"}", "but the text is 0 to 11.")]
    [InlineData("{\"start\":4,\"end\":4,\"type\":\"age\"}", "Span 0 is 4 to 4, which is nothing.")]
    [InlineData("{\"start\":5,\"end\":4,\"type\":\"age\"}", "Span 0 is 5 to 4, which is nothing.")]
    [InlineData("{\"start\":0,\"end\":10,\"type\":\"age\"}", "Span 0 is 0 to 10 and splits a surrogate pair.")]
    [InlineData("{\"start\":10,\"end\":11,\"type\":\"age\"}", "Span 0 is 10 to 11 and splits a surrogate pair.")]
    [InlineData("{\"start\":0,\"end\":9,\"type\":\"age\"},{\"type\":\"age\",\"start\":0,\"end\":9}", "Span 1 is there twice.")]
    public void Read_WrongSpan_SaysFileAndLineAndNoText(string spans, string expected) =>
        AssertRefused($"{{\"id\":\"z\",\"text\":\"{Secret}\\ud83d\\ude00\",\"spans\":[{spans}]}}", expected);

    [Fact]
    public void Read_IdTwice_NamesBothLines()
    {
        const string Line = "{\"id\":\"Zephyrina\",\"text\":\"\",\"spans\":[]}";

        InvalidDataException exception = Refused($"{Line}\n\n{Line}");

        Assert.StartsWith("'gold.jsonl' line 3: The \"id\" is that of line 1 too.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void Read_NoText_IsRefused(string lines) => Assert.Contains("There is no text.", Refused(lines).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreRefused()
    {
        using Support.TempFolder folder = new();
        File.WriteAllBytes(folder["gold.jsonl"], [.. "{\"id\":\"Zephyrina"u8, 0xE9, .. "\"}"u8]);

        InvalidDataException exception = Assert.Throws<InvalidDataException>(() => PiiEvaluationText.Read(folder["gold.jsonl"]));

        Assert.Contains("is not UTF-8, in line 1 or behind it.", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void Read_ByteOrderMarkAndReturns_AreNoPartOfTheLines()
    {
        using Support.TempFolder folder = new();
        File.WriteAllText(folder["gold.jsonl"], "\uFEFF{\"id\":\"a\",\"text\":\"\",\"spans\":[]}\r\n{\"id\":\"b\",\"text\":\"\",\"spans\":[]}\r\n");

        Assert.Equal(["a", "b"], PiiEvaluationText.Read(folder["gold.jsonl"]).Select(text => text.Id));
    }

    [Fact]
    public void New_WrongSpan_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new PiiEvaluationText("", "x", []));
        Assert.Throws<ArgumentException>(() => new PiiEvaluationText("i", "x", [new("age", 0, 2)]));
        Assert.Throws<ArgumentException>(() => new PiiEvaluationText("i", "x", [new("age", 0, int.MaxValue)]));
        Assert.Throws<ArgumentException>(() => new PiiEvaluationText("i", "x", [new("", 0, 1)]));
        Assert.Throws<ArgumentException>(() => new PiiEvaluationText("i", "x", [null!]));
    }

    private static void AssertRefused(string line, string expected)
    {
        InvalidDataException exception = Refused($"{{\"id\":\"a\",\"text\":\"\",\"spans\":[]}}\n{line}");

        Assert.StartsWith("'gold.jsonl' line 2: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }

    private static InvalidDataException Refused(string lines) =>
        Assert.Throws<InvalidDataException>(() => PiiEvaluationText.Read(new StringReader(lines), "gold.jsonl"));
}

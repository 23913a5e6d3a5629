using OpenMed.Documents.Support;

namespace OpenMed.Documents.Formats;

public sealed class NdjsonDocumentTests
{
    private const string All = """
        
        {"message":null,"user":{"name":7}}
        """;

    [Theory]
    [InlineData("""{"message":"Jane","other":"Jane"}""", """{"message":"[FIRST_NAME]","other":"Jane"}""")]
    [InlineData("""{ "n" : 1.50e3 ,  "message" : "a\tJane \u00e9" }""", """{ "n" : 1.50e3 ,  "message" : "a\t[FIRST_NAME] \u00e9" }""")]
    [InlineData("""{"message":"\u003CJane \ud83d\ude42\/ 🙂 Doe"}""", """{"message":"\u003C[FIRST_NAME] \ud83d\ude42\/ 🙂 [FIRST_NAME]"}""")]
    [InlineData("""{"message":"no \u00e9 \/ one"}""", """{"message":"no \u00e9 \/ one"}""")]
    [InlineData("""{"user":{"name":"Jane","id":"Jane"}}""", """{"user":{"name":"[FIRST_NAME]","id":"Jane"}}""")]
    [InlineData("""{"user.name":"Jane"}""", """{"user.name":"[FIRST_NAME]"}""")]
    [InlineData("""{"message":["Jane",{"x":"Doe"},7],"y":["Jane"]}""", """{"message":["[FIRST_NAME]",{"x":"[FIRST_NAME]"},7],"y":["Jane"]}""")]
    [InlineData("""{"messages":"Jane","message":null}""", """{"messages":"Jane","message":null}""")]
    [InlineData("""{"é😀":"x","message":"Jane"}""", """{"é😀":"x","message":"[FIRST_NAME]"}""")]
    public void Process_Fields_MasksThemAndKeepsTheRest(string line, string expected)
    {
        DocumentRun run = DocumentRun.Of($"{line}\r\n\n{line}{All}", SomeSettings.Ndjson("message", "user.name"));

        Assert.Equal($"{expected}\r\n\n{expected}{All}", run.Output);
        Assert.Empty(run.Warnings);
    }

    [Fact]
    public void Process_Keys_StayAsTheReadmeSays() => Assert.Equal(
        """{"Jane":"[FIRST_NAME]"}""", DocumentRun.Of("""{"Jane":"Jane"}""", SomeSettings.Ndjson()).Output);

    [Fact]
    public void Process_NumberThatIsFound_BecomesAStringWithTheMask() => Assert.Equal(
        """{"ssn":"[FIRST_NAME]","n":-1.5e3,"id":12}""",
        DocumentRun.Of(
            new MemoryStream("""{"ssn":987654321,"n":-1.5e3,"id":12}"""u8.ToArray()), new MemoryStream(), new WordDetector("987654321"), SomeSettings.Ndjson()).Output);

    [Fact]
    public void Process_NoField_MasksEveryString() => Assert.Equal(
        """{"a":"[FIRST_NAME]","b":["[FIRST_NAME]"]}""",
        DocumentRun.Of("""{"a":"Jane","b":["Doe"]}""", SomeSettings.Ndjson()).Output);

    [Theory]
    [InlineData("plain Jane")]
    [InlineData("{\"message\":\"Jane\"")]
    [InlineData("{\"other\":\"Jane\",\"message\":\"\\ud800\"}")]
    public void Process_LineThatIsNoJson_IsMaskedAsAWhole(string line)
    {
        DocumentRun run = DocumentRun.Of($"{{\"message\":1}}\n{line}\n{line}\n", SomeSettings.Ndjson("message"));

        Assert.DoesNotContain("Jane", run.Output, StringComparison.Ordinal);
        Assert.Contains("(line 2)", Assert.Single(run.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"message\":\"Jane\"}\n[\"Jane\"]\n", "mesage", 2)]
    [InlineData("{\"user\":{\"name\":\"Jane\"}}\n", "name", 1)]
    [InlineData("plain\n{\"messages\":\"Jane\"}\n\n", "message", 1)]
    public void Process_FieldThatNoLineHas_IsAnError(string lines, string field, int lineCount)
    {
        DocumentException exception = Assert.Throws<DocumentException>(() => DocumentRun.Of(lines, SomeSettings.Ndjson(field)));

        Assert.Contains($"has no field '{field}' in any of its {lineCount} lines,", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("plain\n")]
    [InlineData("{}\n{\"message\":{}}\n")]
    [InlineData("{\"message\":{\"text\":\"x\"}}\n{}\n")]
    public void Process_FieldThatALineHasOrNoLineAtAll_IsDone(string lines) =>
        Assert.Equal(lines, DocumentRun.Of(lines, SomeSettings.Ndjson("message")).Output);
}

using OpenMed.Documents.Support;

namespace OpenMed.Documents.Formats;

public sealed class CsvDocumentTests
{
    [Theory]
    [InlineData("Name,Id\nJane,Jane\n", "Name,Id\n[FIRST_NAME],Jane\n")]
    [InlineData("Id,Name\r\n\"Jane\",\"Doe, Jane\"\r\nx,y\n", "Id,Name\r\n\"Jane\",\"[FIRST_NAME], [FIRST_NAME]\"\r\nx,y\n")]
    [InlineData("Id,Name\nx,\"Jane\"\n", "Id,Name\nx,\"[FIRST_NAME]\"\n")]
    [InlineData("Name\n\"a \"\"Jane\"\" b\"\n\"a \"\"x\"\" b\"", "Name\n\"a \"\"[FIRST_NAME]\"\" b\"\n\"a \"\"x\"\" b\"")]
    [InlineData("Name,Id\n\"one\nJane\",2\n\n3", "Name,Id\n\"one\n[FIRST_NAME]\",2\n\n3")]
    [InlineData("Jane,Name\na,b,Jane\n", "Jane,Name\na,b,[FIRST_NAME]\n")]
    [InlineData("Name,Id\n\"Jane\" x,\"open,\nJane", "Name,Id\n\"[FIRST_NAME] x\",\"open,\nJane")]
    [InlineData("Name,Id,Name\nJane,Jane,Doe\n", "Name,Id,Name\n[FIRST_NAME],Jane,[FIRST_NAME]\n")]
    public void Process_Columns_MasksThemAndKeepsTheRest(string table, string expected)
    {
        DocumentRun run = DocumentRun.Of(table, SomeSettings.Csv("Name"));

        Assert.Equal(expected, run.Output);
        Assert.Empty(run.Warnings);
    }

    [Theory]
    [InlineData(';', "a;Jane\n", "a;[FIRST_NAME]\n")]
    [InlineData('\t', "a\tJane\n", "a\t[FIRST_NAME]\n")]
    public void Process_NoHeader_TakesNumbers(char delimiter, string table, string expected) => Assert.Equal(
        expected, DocumentRun.Of(table, SomeSettings.Csv(new CsvColumns(["2"], HasHeader: false, delimiter))).Output);

    [Fact]
    public void Process_NoColumn_MasksAllButTheHeader() => Assert.Equal(
        "Jane,B\n[FIRST_NAME],[FIRST_NAME]\n", DocumentRun.Of("Jane,B\nJane,Doe\n", SomeSettings.Csv()).Output);

    [Fact]
    public void Process_UnknownColumn_IsReportedAndNothingIsWritten()
    {
        MemoryStream output = new();

        DocumentException exception = Assert.Throws<DocumentException>(() => DocumentRun.Of(
            new MemoryStream("A,B\n1,2\n"u8.ToArray()), output, new WordDetector(), SomeSettings.Csv("C")));

        Assert.Contains("no column 'C'. Pass a column of its header,", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }
}

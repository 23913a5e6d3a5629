using OpenMed.Logging.Support;

namespace OpenMed.Logging.Fields;

/// <summary>Fields in strings with openmed-mini. Names are made up.</summary>
[Trait("Kind", "model")]
public sealed class EmbeddedFieldModelTests
{
    [Theory]
    [InlineData("""{"note":"Margaret Holloway called"}""", """{"note":"[FIRST_NAME] [LAST_NAME] called"}""")]
    [InlineData("note=Margaret%20Holloway%20called", "note=[FIRST_NAME]%20[LAST_NAME]%20called")]
    [InlineData("?n=Anna%20Ellison", "?n=[FIRST_NAME]%20[LAST_NAME]")]
    [InlineData("/patients/Margaret%20Holloway", "/patients/[FIRST_NAME]%20[LAST_NAME]")]
    [InlineData("<note>Margaret&#32;Holloway called</note>", "<note>[FIRST_NAME]&#32;[LAST_NAME] called</note>")]
    [InlineData("[Parameters=[@p0='Margaret Holloway' (Size = 4000)], CommandType='Text']", "[Parameters=[@p0='[FIRST_NAME] [LAST_NAME]' (Size = 4000)], CommandType='Text']")]
    public void Text_NameInField_IsMasked(string text, string expected)
    {
        using LogSanitizer sanitizer = Strict();

        Assert.Equal(expected, sanitizer.Text("", text));
    }

    [Theory]
    [InlineData("""{"status":"Healthy","totalDuration":"00:00:00.0123","entries":{"db":{"data":{},"status":"Healthy","tags":[]}}}""")]
    [InlineData("Request finished HTTP/1.1 GET http://localhost:5000/health?x=1 - 200 12 text/plain 3.4ms")]
    [InlineData("Executed DbCommand (3ms) [Parameters=[@p0='?' (DbType = Int32)], CommandType='Text', CommandTimeout='30'] SELECT 1 WHERE [a].[Id] = @p0")]
    public void Text_Clean_IsTheSame(string text)
    {
        using LogSanitizer sanitizer = Strict();

        Assert.Same(text, sanitizer.Text("", text));
    }

    private static LogSanitizer Strict() => new(new LogSanitizerOptions { Model = PiiModel.Open(TestFolders.Mini), Budget = TimeSpan.FromMinutes(1) });
}

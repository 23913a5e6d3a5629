using OpenMed.Logging.Support;

namespace OpenMed.Logging.Fields;

/// <summary>Names of fields that are written in ways of their own. Names are made up.</summary>
public sealed class FieldNameTests
{
    [Theory]
    [InlineData("user[password]=hunter2&x=1", "user[password]=[PASSWORD]&x=1")]
    [InlineData("patient[name]=Zed+Quill", "patient[name]=[FIRST_NAME]+[LAST_NAME]")]
    [InlineData("patient%5Bname%5D=Zed%20Quill&x=1", "patient%5Bname%5D=[FIRST_NAME]%20[LAST_NAME]&x=1")]
    [InlineData("patientName[]=Zed+Quill", "patientName[]=[FIRST_NAME]+[LAST_NAME]")]
    [InlineData("patients[0][patientName]=Zed+Quill", "patients[0][patientName]=[FIRST_NAME]+[LAST_NAME]")]
    [InlineData("patientName[0]=Zed+Quill", "patientName[0]=[FIRST_NAME]+[LAST_NAME]")]
    [InlineData("{\"user[password]\":\"hunter2\"}", "{\"user[password]\":\"[PASSWORD]\"}")]
    [InlineData("patientName[]: \"Zed Quill\"", "patientName[]: \"[FIRST_NAME] [LAST_NAME]\"")]
    [InlineData("UPDATE u SET [password]='hunter2'", "UPDATE u SET [password]='[PASSWORD]'")]
    [InlineData("WHERE [u].[patientName] = 'Zed Quill'", "WHERE [u].[patientName] = '[FIRST_NAME] [LAST_NAME]'")]
    [InlineData("WHERE [patient name]='Zed Quill'", "WHERE [patient name]='[FIRST_NAME] [LAST_NAME]'")]
    public void Text_NameInBrackets_ValueIsMasked(string text, string expected) => AssertMasked(text, expected);

    private static void AssertMasked(string text, string expected)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        Assert.Equal(expected, sanitizer.Text("", text));
    }
}

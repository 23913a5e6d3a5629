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

    [Theory]
    [InlineData("""{"key":"patientName","value":"Zed Quill"}""", """{"key":"patientName","value":"[FIRST_NAME] [LAST_NAME]"}""")]
    [InlineData("""{"value":"Zed Quill","key":"patientName"}""", """{"value":"[FIRST_NAME] [LAST_NAME]","key":"patientName"}""")]
    [InlineData("""[{"name":"x","value":"y"},{"Value":"hunter2","Name":"password"}]""", """[{"name":"x","value":"y"},{"Value":"[PASSWORD]","Name":"password"}]""")]
    [InlineData("""{"key":"ssn","value":123456789}""", """{"key":"ssn","value":"[SSN]"}""")]
    [InlineData("""{"value":123456789,"key":"ssn"}""", """{"value":"[SSN]","key":"ssn"}""")]
    [InlineData("""{"key":"patientName","value":{"stringValue":"Zed Quill"}}""", """{"key":"patientName","value":{"stringValue":"[FIRST_NAME] [LAST_NAME]"}}""")]
    [InlineData("""{"key":"password","value":["hunter2"]}""", """{"key":"password","value":["[PASSWORD]"]}""")]
    [InlineData("{key:'password',value:'hunter2'}", "{key:'password',value:'[PASSWORD]'}")]
    public void Text_MemberOfJsonNamesValue_IsMasked(string text, string expected) => AssertMasked(text, expected);

    [Theory]
    [InlineData("""{"password":/* c */"hunter2"}""", """{"password":/* c */"[PASSWORD]"}""")]
    [InlineData("""{"password": /* a *//* b */ "hunter2"}""", """{"password": /* a *//* b */ "[PASSWORD]"}""")]
    [InlineData("{\"password\": // c\n\"hunter2\"}", "{\"password\": // c\n\"[PASSWORD]\"}")]
    [InlineData("{password:/* c */\"hunter2\"}", "{password:/* c */\"[PASSWORD]\"}")]
    [InlineData("""{"a":/* "password":"hunter2" */"b"}""", """{"a":/* "password":"[PASSWORD]" */"b"}""")]
    public void Text_CommentBeforeValue_IsMasked(string text, string expected) => AssertMasked(text, expected);

    [Theory]
    [InlineData("patientName := \"Zed Quill\"", "patientName := \"[FIRST_NAME] [LAST_NAME]\"")]
    [InlineData("\"patientName\" := \"Zed Quill\"", "\"patientName\" := \"[FIRST_NAME] [LAST_NAME]\"")]
    [InlineData("{\"patientName\"=>\"Zed Quill\"}", "{\"patientName\"=>\"[FIRST_NAME] [LAST_NAME]\"}")]
    [InlineData("{:patientName=>\"Zed Quill\"}", "{:patientName=>\"[FIRST_NAME] [LAST_NAME]\"}")]
    [InlineData("patientName == 'Zed Quill'", "patientName == '[FIRST_NAME] [LAST_NAME]'")]
    [InlineData("patientName === 'Zed Quill'", "patientName === '[FIRST_NAME] [LAST_NAME]'")]
    [InlineData("patientName != 'Zed Quill'", "patientName != '[FIRST_NAME] [LAST_NAME]'")]
    [InlineData("[patientName] => Zed Quill", "[patientName] => [FIRST_NAME] [LAST_NAME]")]
    public void Text_OtherSigns_AreMasked(string text, string expected) => AssertMasked(text, expected);

    [Theory]
    [InlineData("Driver={X};Uid=sa;Pwd={hunter2};", "hunter2")]
    [InlineData("Driver={X};Uid=sa;Pwd={Zed Quill}", "Zed Quill")]
    [InlineData("Pwd={a=b;hunter2};Uid=sa", "hunter2")]
    [InlineData("Server=x;Pwd={a}}hunter2 c};Uid=sa", "hunter2")]
    public void Text_BracesOfConnectionString_AreMasked(string text, string secret)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        Assert.DoesNotContain(secret, sanitizer.Text("", text), StringComparison.Ordinal);
    }

    // The rules may take the prefix for an initial.
    [Theory]
    [InlineData("patientName=N'Zed Quill'", "'[FIRST_NAME] [LAST_NAME]'")]
    [InlineData("SET patientName=E'Zed Quill', x=1", "'[FIRST_NAME] [LAST_NAME]', x=1")]
    [InlineData("patientName=U&'Zed Quill'", "'[FIRST_NAME] [LAST_NAME]'")]
    public void Text_LiteralWithPrefix_IsMasked(string text, string end)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        Assert.EndsWith(end, sanitizer.Text("", text), StringComparison.Ordinal);
    }

    private static void AssertMasked(string text, string expected)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        Assert.Equal(expected, sanitizer.Text("", text));
    }
}

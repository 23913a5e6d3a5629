using OpenMed.Logging.Support;

namespace OpenMed.Logging.Fields;

/// <summary>Fields in strings, end to end with the engine's rules.</summary>
public sealed class EmbeddedFieldTests
{
    // Reserved data: RFC 2606 (example.com), NANP 555-01xx, the usual specimen of an SSN, Visa's test card; names are made up.
    [Theory]
    [InlineData("""{"ssn":"123-45-6789"}""", """{"ssn":"[SSN]"}""")]
    [InlineData("""{"ssn":123456789}""", """{"ssn":"[SSN]"}""")]
    [InlineData("""{"ssn": 123456789 , "n":5}""", """{"ssn": "[SSN]" , "n":5}""")]
    [InlineData("""{"patient":{"name":"Zed Quill"}}""", """{"patient":{"name":"[FIRST_NAME] [LAST_NAME]"}}""")]
    [InlineData("""{"patientName":"Zed Quill","ok":true}""", """{"patientName":"[FIRST_NAME] [LAST_NAME]","ok":true}""")]
    [InlineData("""{"patientName":"Z\u00ebd Quill"}""", """{"patientName":"[FIRST_NAME] [LAST_NAME]"}""")]
    [InlineData("""{"mail":"jane.roe\u0040example.com"}""", """{"mail":"[EMAIL]"}""")]
    [InlineData("""Response: {"ssn":"123-45-6789"}""", """Response: {"ssn":"[SSN]"}""")]
    [InlineData("""Response: {"a":1,"ssn":"123-45-67""", "-")]
    [InlineData("""{"body":"{\"ssn\":\"123-45-6789\"}"}""", """{"body":"{\"ssn\":\"[SSN]\"}"}""")]
    [InlineData("""{\"mail\":\"jane.roe\u0040example.com\"}""", """{\"mail\":\"[EMAIL]\"}""")]
    [InlineData("""{"a":"{\"b\":\"{\\\"mail\\\":\\\"jane.roe@example.com\\\"}\"}"}""", """{"a":"{\"b\":\"{\\\"mail\\\":\\\"[EMAIL]\\\"}\"}"}""")]
    [InlineData("""{"patientNames":["Zed Quill","Ann Vale"]}""", """{"patientNames":["[FIRST_NAME] [LAST_NAME]","[FIRST_NAME] [LAST_NAME]"]}""")]
    [InlineData("""{'ssn': '123-45-6789'}""", """{'ssn': '[SSN]'}""")]
    [InlineData("""{"card":"4111 1111 1111 1111","card":"4111111111111111"}""", """{"card":"[CREDIT_DEBIT_CARD]","card":"[CREDIT_DEBIT_CARD]"}""")]
    [InlineData("<ssn>123-45-6789</ssn>", "<ssn>[SSN]</ssn>")]
    [InlineData("<p><patientName>Zed Quill</patientName><x/></p>", "<p><patientName>[FIRST_NAME] [LAST_NAME]</patientName><x/></p>")]
    [InlineData("<m>jane.roe&#64;example.com</m>", "<m>[EMAIL]</m>")]
    [InlineData("<m>jane.roe&#x40;example.com</m>", "<m>[EMAIL]</m>")]
    [InlineData("<p patientName='Zed Quill'/>", "<p patientName='[FIRST_NAME] [LAST_NAME]'/>")]
    [InlineData("<p mail=\"jane.roe&#64;example.com\"/>", "<p mail=\"[EMAIL]\"/>")]
    [InlineData("<add key=\"PatientName\" value=\"Zed Quill\"/>", "<add key=\"PatientName\" value=\"[FIRST_NAME] [LAST_NAME]\"/>")]
    [InlineData("<patientName><![CDATA[Zed Quill]]></patientName>", "<patientName><![CDATA[[FIRST_NAME] [LAST_NAME]]]></patientName>")]
    [InlineData("<!-- mail=jane.roe%40example.com --><a/>", "<!-- mail=[EMAIL] --><a/>")]
    [InlineData("&lt;m&gt;jane.roe&#64;example.com&lt;/m&gt;", "&lt;m&gt;[EMAIL]&lt;/m&gt;")]
    [InlineData("a=b&email=jane.roe%40example.com&c=d", "a=b&email=[EMAIL]&c=d")]
    [InlineData("patientName=Zed+Quill&c=d", "patientName=[FIRST_NAME]+[LAST_NAME]&c=d")]
    [InlineData("patientName=Zed%20Quill&c=", "patientName=[FIRST_NAME]%20[LAST_NAME]&c=")]
    [InlineData("GET /x?patientName=Zed%20Quill&n=1 200", "GET /x?patientName=[FIRST_NAME]%20[LAST_NAME]&n=1 200")]
    [InlineData("to jo%40example.com now", "to [EMAIL] now")]
    [InlineData("{\"url\":\"/x?q=jo%40example.com\"}", "{\"url\":\"/x?q=[EMAIL]\"}")]
    [InlineData("data=%7B%22mail%22%3A%22jo%2540example.com%22%7D", "-")]
    [InlineData("Server=x;User Id=sa;Password=two words;", "-")]
    [InlineData("Server=x;Password=Tr0ub4dor horse", "-")]
    [InlineData("user=jo patientName=\"Zed Quill\" n=1", "-")]
    [InlineData("patient.name='Zed Quill' x", "patient.name='[FIRST_NAME] [LAST_NAME]' x")]
    [InlineData("Person { PatientName = Zed Quill, Age = 5 }", "Person { PatientName = [FIRST_NAME] [LAST_NAME], Age = 5 }")]
    [InlineData("[Parameters=[@ssn='123-45-6789' (Size = 4000)], CommandType='Text']", "[Parameters=[@ssn='[SSN]' (Size = 4000)], CommandType='Text']")]
    [InlineData("[Parameters=[@patientName='Zed O''Quill' (Size = 4000)], CommandType='Text']", "[Parameters=[@patientName='[FIRST_NAME] [LAST_NAME]' (Size = 4000)], CommandType='Text']")]
    [InlineData("Authorization: Bearer abcDEF123456ghiJKL7890mnoPQR", "-")]
    [InlineData("\"mail\":\"jane\\/x jane.roe\\u0040example.com\"", "-")]
    public void Text_FieldHoldsPii_IsMaskedInItsPlace(string text, string expected)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        string sanitized = sanitizer.Text("", text);

        if (expected != "-") Assert.Equal(expected, sanitized);
        Assert.All(["123-45", "123456789", "Zed", "Quill", "Vale", "jane.roe", "jo%40", "jo%2540", "4111", "two words", "Tr0ub", "horse", "abcDEF"], secret =>
            Assert.DoesNotContain(secret, sanitized, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("at 12:30:45 the job System.Collections.Generic.List<string> ended")]
    [InlineData("""{"status":"Healthy","totalDuration":"00:00:00.0123","entries":{"db":{"data":{},"status":"Healthy","tags":[]}}}""")]
    [InlineData("Request finished HTTP/1.1 GET http://localhost:5000/health?x=1 - 200 12 text/plain 3.4ms")]
    [InlineData("Executed DbCommand (3ms) [Parameters=[@p0='?' (DbType = Int32)], CommandType='Text', CommandTimeout='30'] SELECT 1 WHERE [a].[Id] = @p0")]
    [InlineData("""C:\new\users\temp\report.txt""")]
    [InlineData("100% of 5%zz \\q &amp &bogus; a==b x=>y {\"a\":[1,2,{}],\"b\":null}")]
    [InlineData("   at Foo.<Bar>d__3.MoveNext() in C:\\src\\Foo.cs:line 42")]
    public void Text_Clean_IsTheSame(string text)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        Assert.Same(text, sanitizer.Text("", text));
    }

    [Theory]
    [InlineData("{\"")]
    [InlineData("<a ")]
    [InlineData("<a>")]
    [InlineData("a=")]
    [InlineData("a='")]
    [InlineData("ssn: ")]
    [InlineData("%")]
    [InlineData("\\")]
    [InlineData("&")]
    [InlineData("\\\"")]
    [InlineData("\"a\":")]
    [InlineData("]=")]
    [InlineData("[a]=")]
    [InlineData("[a b c]]=")]
    [InlineData("<!--")]
    [InlineData("a={")]
    [InlineData(";a={b}}")]
    [InlineData("\"a\":/*")]
    [InlineData("{\"value\":1,\"key\":\"ssn\"")]
    [InlineData("{\"value\":1,\"key\":\"ssn\"},")]
    [InlineData("a=N'")]
    [InlineData("a:=>")]
    [InlineData("<a value='b' name='ssn' ")]
    [InlineData("value=b name=ssn ")]
    [InlineData("<a><!-- -->")]
    [InlineData("[1,")]
    [InlineData("'")]
    public void Scan_HostileMegabyte_IsLinear(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.InRange(FieldScanner.Scan(text).Steps, 1, 60L * text.Length);
    }

    [Fact]
    public void Text_Random_NeverFailsAndNeverLeaksTheSecret()
    {
        var random = new Random(20);
        string[] pieces = ["{", "}", "[", "]", "\"", "'", "\\", "\\u00fc", "\\ud83d\\ude00", "%F0%9F%98%80", "%40", "%", "&amp;", "&#64;", "&", "<a", ">", "</a>", "=", ":", ",", ";", " ", "CANARY", "\ud83d\ude00", "\ud83d", "ssn", "123456789", "+", "\n"];
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        for (int round = 0; round < 3000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)]));

            string sanitized = sanitizer.Text("", text);

            Assert.DoesNotContain(FakeDetector.Secret, sanitized, StringComparison.Ordinal);
            Assert.NotEqual(LogSanitizer.WithheldText, sanitized);
        }
    }

    [Fact]
    public void Text_ModelFindsInEncodedValue_IsMaskedAndRemembered()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);

        for (int round = 0; round < 2; round++) Assert.Equal("""{"note":"x [FIRST_NAME]"}""", sanitizer.Text("", """{"note":"x \u0043ANARY"}"""));

        Assert.Equal(2, detector.ModelAsked.Count);
    }

    [Fact]
    public void Text_ModelIsLate_WithholdsAndNeverPassesTheFieldsLater()
    {
        var detector = new FakeDetector();
        detector.Gate.Reset();
        using LogSanitizer sanitizer = Sanitizers.Of(detector, options => options.Budget = TimeSpan.FromMilliseconds(1));
        const string Text = """{"note":"x \u0043ANARY"}""";

        Assert.Equal(LogSanitizer.UnscannedText, sanitizer.Text("", Text));
        detector.Gate.Set();
        SpinWait.SpinUntil(() => sanitizer.Cache.Count == 2, TimeSpan.FromMinutes(1));

        Assert.Equal("""{"note":"x [FIRST_NAME]"}""", sanitizer.Text("", Text));
    }

    [Fact]
    public void Text_ManyFields_IsWithheldWhereTheModelIsAsked()
    {
        string text = string.Join('&', Enumerable.Range(0, 600).Select(number => FormattableString.Invariant($"a{number}=b{number}")));
        using LogSanitizer strict = Sanitizers.Of(new FakeDetector());
        using LogSanitizer rules = Sanitizers.Rules();

        Assert.Equal(LogSanitizer.UnscannedText, strict.Text("", text));
        Assert.Same(text, rules.Text("", text));
    }
}

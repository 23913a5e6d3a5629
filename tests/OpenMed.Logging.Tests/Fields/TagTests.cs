using OpenMed.Logging.Support;

namespace OpenMed.Logging.Fields;

/// <summary>Fields in tags of XML and HTML. Names are made up.</summary>
public sealed class TagTests
{
    [Theory]
    [InlineData("<password><!-- c -->hunter2</password>", "<password><!-- c -->[PASSWORD]</password>")]
    [InlineData("<password><!c>hunter2</password>", "<password><!c>[PASSWORD]</password>")]
    [InlineData("<password><?c?>hunter2</password>", "<password><?c?>[PASSWORD]</password>")]
    [InlineData("<patientName><![CDATA[x]]>Zed Quill</patientName>", "<patientName><![CDATA[x]]>[FIRST_NAME] [LAST_NAME]</patientName>")]
    [InlineData("<p><patientName><!-- a --><!-- b -->Zed Quill<!-- c --></patientName>x</p>", "<p><patientName><!-- a --><!-- b -->[FIRST_NAME] [LAST_NAME]<!-- c --></patientName>x</p>")]
    public void Text_ValueAfterCommentOrSection_IsMasked(string text, string expected) => AssertMasked(text, expected);

    [Theory]
    [InlineData("<x><password id='1' value='hunter2'/></x>", "<x><password id='1' value='[PASSWORD]'/></x>")]
    [InlineData("<x><patientName id='1' value='Zed Quill'/></x>", "<x><patientName id='1' value='[FIRST_NAME] [LAST_NAME]'/></x>")]
    [InlineData("<x><patient id='1' name='Zed Quill'/></x>", "<x><patient id='1' name='[FIRST_NAME] [LAST_NAME]'/></x>")]
    [InlineData("<password name='x' value='hunter2'/>", "<password name='x' value='[PASSWORD]'/>")]
    [InlineData("<password name='x'>hunter2</password>", "<password name='x'>[PASSWORD]</password>")]
    [InlineData("<password><value>hunter2</value></password>", "<password><value>[PASSWORD]</value></password>")]
    public void Text_TagNamesValue_IsMasked(string text, string expected) => AssertMasked(text, expected);

    [Theory]
    [InlineData("<input value='Zed Quill' name='patientName'>", "<input value='[FIRST_NAME] [LAST_NAME]' name='patientName'>")]
    [InlineData("<input name='patientName' value='Zed Quill'>", "<input name='patientName' value='[FIRST_NAME] [LAST_NAME]'>")]
    [InlineData("<input key='x' value='Zed Quill' name='patientName'>", "<input key='x' value='[FIRST_NAME] [LAST_NAME]' name='patientName'>")]
    [InlineData("<add value='hunter2' key='Password'/><add value='hunter3' key='Colour'/>", "<add value='[PASSWORD]' key='Password'/><add value='hunter3' key='Colour'/>")]
    [InlineData("<input value=hunter2 name=password>", "<input value=[PASSWORD] name=password>")]
    public void Text_AttributeNamesValueBeforeOrAfter_IsMasked(string text, string expected) => AssertMasked(text, expected);

    private static void AssertMasked(string text, string expected)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        Assert.Equal(expected, sanitizer.Text("", text));
    }
}

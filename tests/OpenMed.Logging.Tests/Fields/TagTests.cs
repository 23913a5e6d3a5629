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

    private static void AssertMasked(string text, string expected)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        Assert.Equal(expected, sanitizer.Text("", text));
    }
}

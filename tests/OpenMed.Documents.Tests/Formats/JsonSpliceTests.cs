using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Formats;

public sealed class JsonSpliceTests
{
    /// <summary>The escapes of RFC 8259, section 7, before, in and behind the part that changes.</summary>
    [Theory]
    [InlineData("\"a\\u00e9\\/b\\ud83d\\ude42c\"", 3, 1, "X", "\"a\\u00e9\\/X\\ud83d\\ude42c\"")]
    [InlineData("\"a\\u00e9\\/b\\ud83d\\ude42c\"", 4, 2, "X", "\"a\\u00e9\\/bXc\"")]
    [InlineData("\"\\u003Cb\\u003E\"", 1, 1, "X", "\"\\u003CX\\u003E\"")]
    [InlineData("\"\\\\\\\"u0041\"", 2, 1, "X", "\"\\\\\\\"X0041\"")]
    [InlineData("\"abc\"", 0, 3, "", "\"\"")]
    [InlineData("\"abc\"", 3, 0, "d", "\"abcd\"")]
    [InlineData("\"a\"", 0, 1, "\"\\/\b\f\n\r\t\u0001\u00e9\u2028", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u00e9\u2028\"")]
    [InlineData("\"a\"", 0, 1, "\U0001F642", "\"\U0001F642\"")]
    public void Apply_AnEdit_ChangesNothingElse(string raw, int start, int length, string replacement, string expected) =>
        Assert.Equal(expected, JsonSplice.Apply(raw, [new TextEdit(start, length, replacement)]));

    [Fact]
    public void Apply_HalfASurrogatePair_IsEscaped() =>
        Assert.Equal("\"\\ud83dx\"", JsonSplice.Apply("\"a\"", [new TextEdit(0, 1, "\ud83dx")]));

    [Fact]
    public void Apply_TwoEdits_KeepsWhatStandsBetween() => Assert.Equal(
        "\"1 \\u00e9 2\"", JsonSplice.Apply("\"Jane \\u00e9 Doe\"", [new TextEdit(0, 4, "1"), new TextEdit(7, 3, "2")]));
}

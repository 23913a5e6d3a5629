namespace OpenMed.Evaluation;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("a<b>&\"'", "a<b>&\"'")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("\0\u001b[2J\u009b", "\\u0000\\u001B[2J\\u009B")]
    [InlineData("a\u202Eb\u2066\u200F", "a\\u202Eb\\u2066\\u200F")]
    [InlineData("\uFFFE\uFFFF\uFDD0", "\\uFFFE\\uFFFF\\uFDD0")]
    [InlineData("\U0001FFFE", "\\uD83F\\uDFFE")]
    [InlineData("\U0001F600e\u0301", "\U0001F600e\u0301")]
    public void Of_WhatIsNoCharacterOfAPage_IsShownAsAnEscape(string text, string expected) => Assert.Equal(expected, PageText.Of(text));

    [Fact]
    public void Of_HalfAPair_IsShownAsAnEscape() =>
        Assert.Equal("x\\uD800y\\uDC00", PageText.Of(string.Concat("x", "\ud800", "y", "\udc00")));
}

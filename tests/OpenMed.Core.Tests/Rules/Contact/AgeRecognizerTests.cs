using OpenMed.Support;

namespace OpenMed.Rules.Contact;

public sealed class AgeRecognizerTests
{
    private readonly AgeRecognizer _recognizer = new();

    // Source: made by hand after clinical notes.
    [Theory]
    [InlineData("a 34-year-old woman", "34")]
    [InlineData("aged 67, well", "67")]
    [InlineData("67 y/o male; 67 yo male", "67")]
    [InlineData("Age: 45", "45")]
    [InlineData("{\"age\": 104}", "104")]
    [InlineData("at the age of 91", "91")]
    [InlineData("104 years old, 3 months old, 12 years of age", "104|3|12")]
    [InlineData("67 Jahre alt, 67-jährige Frau", "67")]
    [InlineData("patientAge=45", "45")]
    public void Find_Age_IsFound(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Recognized.Texts(_recognizer, text).Distinct());

    [Theory]
    [InlineData("2 years ago, 30 years of experience, 5 days later")]
    [InlineData("Cache-Control: max-age=30, message: 45, page: 12, usage=45")]
    [InlineData("300-year-old house, aged 1998")]
    [InlineData("epoch 36 sending 2 of 45")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("is 8")]
    [InlineData("at 08:30")]
    [InlineData("of 45")]
    public void Find_TextThatBeginsWithALinkingWord_FindsNothing(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}

namespace OpenMed.Rules;

public sealed class ContextWordsPlacesTests
{
    private readonly ContextWords _words = new("ssn", "medical record", "né le", "téléphone");

    [Theory]
    [InlineData("SSN: ", true)]
    [InlineData("patientSSN=", true)]
    [InlineData("ssn_number ", true)]
    [InlineData("SSNs ", true)]
    [InlineData("SSNNumber ", true)]
    [InlineData("lessness ", false)]
    [InlineData("assn ", false)]
    [InlineData("Medical-Record ", true)]
    [InlineData("medicalrecord ", true)]
    [InlineData("né le ", true)]
    [InlineData("TÉLÉPHONE ", true)]
    [InlineData("", false)]
    public void IsIn_Name_KnowsItsWords(string name, bool expected) => Assert.Equal(expected, _words.IsIn(name));

    // The window of 64 code units starts within the word "xssn".
    [Fact]
    public void Strength_WordCutByTheWindow_DoesNotCount()
    {
        string text = "xssn " + new string('.', 60) + "123";

        Assert.Equal(0, _words.Strength(new RuleText(text, ""), 65, 68));
        Assert.True(_words.Strength(new RuleText(" " + text[1..], ""), 65, 68) > 0);
    }

    [Theory]
    [InlineData("ssn 123 ", 4, 7, 1 - (1 / 88f))]
    [InlineData("ssn of ssn 123 ", 11, 14, 1 - (1 / 88f))]
    [InlineData("123 ssn", 0, 3, 1 - (65 / 88f))]
    [InlineData("123\nssn", 0, 3, 0)]
    [InlineData("123 of 4", 0, 3, 0)]
    public void Strength_Distance_DecidesIt(string text, int start, int end, float expected) =>
        Assert.Equal(expected, _words.Strength(new RuleText(text, ""), start, end), 4);
}

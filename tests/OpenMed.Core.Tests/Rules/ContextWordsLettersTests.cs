namespace OpenMed.Rules;

public sealed class ContextWordsLettersTests
{
    [Theory]
    [InlineData("my SSN 12", "ssn", true)]
    [InlineData("my N S S 12", "ssn", false)]
    [InlineData("num\u00C9ro 12", "num\u00E9ro", true)]
    [InlineData("12 (ssn)", "ssn", true)]
    [InlineData("12", "ssn", false)]
    [InlineData("AHVN13 12", "ahvn13", true)]
    public void Strength_Letters_RuleOutNoWordThatIsThere(string text, string word, bool isThere)
    {
        int start = text.IndexOf("12", StringComparison.Ordinal);

        Assert.Equal(isThere, new ContextWords("zzz", word).Strength(new RuleText(text, []), start, start + 2) > 0);
    }

    [Fact]
    public void Strength_FieldName_Counts() => Assert.Equal(1, new ContextWords("ssn").Strength(new RuleText("12", "patientSSN"), 0, 2));
}

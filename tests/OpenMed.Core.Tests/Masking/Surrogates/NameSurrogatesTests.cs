namespace OpenMed.Masking.Surrogates;

public sealed class NameSurrogatesTests
{
    [Theory]
    [InlineData("Margaret", true)]
    [InlineData("SAMUEL", false)]
    [InlineData("zoe", true)]
    public void First_KnownName_KeepsTheGender(string name, bool isFemale) => Assert.All(
        StandIn.All("first_name", name),
        standIn => Assert.Contains(
            standIn, isFemale ? WordLists.FemaleFirstNames : WordLists.MaleFirstNames, StringComparer.OrdinalIgnoreCase));

    [Theory]
    [InlineData("J.", "^[A-Z]\\.$")]
    [InlineData("j", "^[a-z]$")]
    [InlineData("Mary J. K.", "^[A-Z][a-z]+ [A-Z]\\. [A-Z]\\.$")]
    [InlineData("Anne-Marie", "^[A-Z][a-z]+-[A-Z][a-z]+$")]
    [InlineData("Dr. Jane", "^Dr\\. [A-Z][a-z]+$")]
    [InlineData("\u738b\u5c0f\u660e", "^[A-Z][a-z]+$")]
    public void First_AnyForm_KeepsIt(string name, string pattern) =>
        Assert.All(StandIn.All("first_name", name), standIn => Assert.Matches(pattern, standIn));

    [Theory]
    [InlineData("van der Berg", "^van der [A-Z][a-z]+$")]
    [InlineData("O\u2019Neil", "^[A-Z][a-z]+$")]
    [InlineData("Ellison Jr", "^[A-Z][a-z]+ Jr$")]
    [InlineData("DOE", "^[A-Z]{2,}$")]
    public void Last_AnyForm_KeepsIt(string name, string pattern) =>
        Assert.All(StandIn.All("last_name", name), standIn => Assert.Matches(pattern, standIn));

    [Theory]
    [InlineData("mellison7", "^[a-z]+[0-9]$")]
    [InlineData("@JANE", "^@[A-Z]+$")]
    public void User_AnyForm_KeepsIt(string name, string pattern) =>
        Assert.All(StandIn.All("user_name", name), standIn => Assert.Matches(pattern, standIn));

    [Theory]
    [InlineData("FemaleFirstNames", 200)]
    [InlineData("MaleFirstNames", 200)]
    [InlineData("LastNames", 200)]
    [InlineData("Cities", 100)]
    [InlineData("Streets", 100)]
    [InlineData("Companies", 100)]
    public void Lists_EachName_StandsOnceAndIsALine(string list, int least)
    {
        IReadOnlyList<string> names = WordLists.Of(list);

        Assert.True(names.Count >= least);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Z][A-Za-z]+$", name));
    }
}

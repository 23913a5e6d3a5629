namespace OpenMed.Policy;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["text", "pattern", "needsContext", "ssn", "date_of_birth", "date", "pin"];

    [Theory]
    [InlineData("SSN", "ssn")]
    [InlineData("needs_context", "needsContext")]
    [InlineData("needContext", "needsContext")]
    [InlineData("patern", "pattern")]
    [InlineData("date-of-birth", "date_of_birth")]
    [InlineData("dateofbrith", "date_of_birth")]
    [InlineData("test", "text")]
    [InlineData("dat", "date")]
    [InlineData("regex", null)]
    [InlineData("a", null)]
    [InlineData("", null)]
    public void Of_WrongName_GivesTheOneThatWasMeant(string wrong, string? meant) => Assert.Equal(meant, NearestName.Of(wrong, Names));

    [Fact]
    public void Of_VeryLongName_GivesNone() => Assert.Null(NearestName.Of(new string('x', 4_000_000), Names));
}

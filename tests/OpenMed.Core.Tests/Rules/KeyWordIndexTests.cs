namespace OpenMed.Rules;

public sealed class KeyWordIndexTests
{
    private static readonly KeyWordIndex Index = new([":\\", "user", " for ", "matr\u00EDcula", "use"]);

    [Theory]
    [InlineData("", 0)]
    [InlineData("u", 0)]
    [InlineData("C:\\", 0b1)]
    [InlineData(":\\ now", 0b1)]
    [InlineData("the User", 0b10010)]
    [InlineData("use", 0b10000)]
    [InlineData("us", 0)]
    [InlineData("wait for user", 0b10110)]
    [InlineData("MATR\u00CDCULA 1", 0b1000)]
    [InlineData("matricula", 0)]
    [InlineData("0&2 5ser", 0)]
    public void Find_Text_GivesTheWordsThatItHas(string text, int expected) => Assert.Equal((ulong)expected, Index.Find(text));
}

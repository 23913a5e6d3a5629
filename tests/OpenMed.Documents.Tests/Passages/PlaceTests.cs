namespace OpenMed.Documents.Passages;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 3, 2, 2)]
    [InlineData("a\r\nb\r\n", 6, 3, 1)]
    [InlineData("\r\r\n\n", 4, 4, 1)]
    [InlineData("😀", 2, 1, 3)]
    public void After_Text_CountsLinesAndUnits(string text, long start, long line, long column) =>
        Assert.Equal(new Place(start, line, column), Place.Origin.After(text));
}

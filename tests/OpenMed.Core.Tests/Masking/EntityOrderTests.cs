namespace OpenMed.Masking;

public sealed class EntityOrderTests
{
    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(5, 5, 5, 10)]
    [InlineData(7, 1, 5, 10)]
    public void Check_EntityInTheFreePart_Passes(int start, int length, int freeFrom, int textLength)
    {
        EntityOrder.Check(new PiiEntity("age", start, length, 1f), 0, freeFrom, new string('x', textLength));
    }

    [Fact]
    public void Check_Overlap_NamesIndexPlaceAndFreePart()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => EntityOrder.Check(new PiiEntity("age", 4, 3, 1f), 7, freeFrom: 5, new string('x', 10)));

        Assert.Equal(
            "Entity 7 starts at 4 and has the length 3, but the free part of the text is 5 to 10. "
            + "Pass the entities of this very text, by start and without overlaps.",
            exception.Message);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(0, 1)]
    [InlineData(3, int.MaxValue)]
    public void Check_HalfACharacterOrOutside_IsRefused(int start, int length)
    {
        Assert.Throws<ArgumentException>(() => EntityOrder.Check(new PiiEntity("age", start, length, 1f), 0, 0, "\U0001F642\U0001F642"));
    }

    [Fact]
    public void Check_NullOrWithoutLabel_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => EntityOrder.Check(null, 0, 0, "text"));
        Assert.Throws<ArgumentException>(() => EntityOrder.Check(new PiiEntity(string.Empty, 0, 1, 1f), 0, 0, "text"));
    }
}

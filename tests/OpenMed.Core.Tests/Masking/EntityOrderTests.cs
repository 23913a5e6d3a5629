namespace OpenMed.Masking;

public sealed class EntityOrderTests
{
    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(5, 5, 5, 10)]
    [InlineData(7, 1, 5, 10)]
    public void Check_EntityInTheFreePart_Passes(int start, int length, int freeFrom, int textLength)
    {
        EntityOrder.Check(new PiiEntity("age", start, length, 1f), 0, freeFrom, textLength);
    }

    [Fact]
    public void Check_Overlap_NamesIndexPlaceAndFreePart()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => EntityOrder.Check(new PiiEntity("age", 4, 3, 1f), 7, freeFrom: 5, textLength: 10));

        Assert.Equal(
            "Entity 7 lies from 4 to 7, but the free part of the text is 5 to 10. "
            + "Pass the entities of this very text, by start and without overlaps.",
            exception.Message);
    }
}

namespace OpenMed;

public sealed class MaskedEntityTests
{
    [Fact]
    public void End_IsTheFirstUnitAfterTheMask()
    {
        Assert.Equal(17, new MaskedEntity(new PiiEntity("city", 3, 4, 1f), 11, 6).End);
    }
}

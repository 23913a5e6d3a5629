namespace OpenMed;

public sealed class PiiEntityTests
{
    [Fact]
    public void New_WithoutSource_IsOfTheModel() => Assert.Equal("model", new PiiEntity("age", 0, 2, 1f).Source);

    [Fact]
    public void End_IsTheFirstUnitAfterIt() => Assert.Equal(9, new PiiEntity("age", 6, 3, 1f).End);
}

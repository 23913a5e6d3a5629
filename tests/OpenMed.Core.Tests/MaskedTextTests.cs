namespace OpenMed;

public sealed class MaskedTextTests
{
    [Fact]
    public void ToString_AnyText_ShowsLengthsAndCountsAlone()
    {
        MaskedText masked = new PiiMasker().Mask("Jane called.", [new PiiEntity("first_name", 0, 4, 1f)]);

        Assert.Equal("MaskedText { Length = 20, Entities = 1 }", masked.ToString());
    }
}

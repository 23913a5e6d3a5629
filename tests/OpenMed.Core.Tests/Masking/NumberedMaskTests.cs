namespace OpenMed.Masking;

public sealed class NumberedMaskTests
{
    [Fact]
    public void Append_SameValue_GetsTheSameNumber()
    {
        NumberedMask mask = new();

        Assert.Equal("[FIRST_NAME_1]", MaskText.Of(mask, "first_name", "Jane"));
        Assert.Equal("[FIRST_NAME_2]", MaskText.Of(mask, "first_name", "Zo\u00eb"));
        Assert.Equal("[FIRST_NAME_1]", MaskText.Of(mask, "first_name", "Jane"));
        Assert.Equal("[LAST_NAME_1]", MaskText.Of(mask, "last_name", "Jane"));
        Assert.Equal("[FIRST_NAME_3]", MaskText.Of(mask, "first_name", "Joan"));
    }

    [Theory]
    [InlineData("Zo\u00eb Roe", "ZOE\u0308 ROE")]
    [InlineData("Zo\u00eb Roe", " zo\u00eb \u00a0 roe\n")]
    [InlineData("Zo\u00eb Roe", "Zo\u00eb\u3000\uff32\uff4f\uff45")]
    [InlineData("Zo\u00eb Roe", "Zo\u00eb\u200b R\u00adoe")]
    [InlineData("\ud55c", "\u1112\u1161\u11ab")]
    public void Append_OtherSpelling_IsTheSameValue(string value, string spelling)
    {
        NumberedMask mask = new();
        MaskText.Of(mask, "name", value);

        Assert.Equal("[NAME_1]", MaskText.Of(mask, "name", spelling));
    }

    [Theory]
    [InlineData("Zoe", "Zo\u00eb")]
    [InlineData("Jane", "Jan")]
    [InlineData("a b", "ab")]
    public void Append_OtherValue_GetsAnotherNumber(string value, string other)
    {
        NumberedMask mask = new();
        MaskText.Of(mask, "name", value);

        Assert.Equal("[NAME_2]", MaskText.Of(mask, "name", other));
    }

    [Fact]
    public void Append_ManyThreads_GiveEachValueOneNumber()
    {
        NumberedMask mask = new();

        string[] masks = [.. Enumerable.Range(0, 8000).AsParallel().AsOrdered().Select(each => MaskText.Of(mask, "age", $"{each % 100}"))];

        Assert.Equal(100, masks.Distinct().Count());
        Assert.All(Enumerable.Range(0, 8000), each => Assert.Equal(masks[each % 100], masks[each]));
    }
}

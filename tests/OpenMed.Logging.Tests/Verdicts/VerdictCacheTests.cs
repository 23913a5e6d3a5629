namespace OpenMed.Logging.Verdicts;

public sealed class VerdictCacheTests
{
    [Fact]
    public void KeyOf_NameTextOrModelDiffers_IsAnother()
    {
        var cache = new VerdictCache(16);

        UInt128[] keys = [cache.KeyOf("a", "b", true), cache.KeyOf("b", "a", true), cache.KeyOf("", "b", true), cache.KeyOf("a", "b", false), cache.KeyOf("a", "a", true)];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], cache.KeyOf("a", "b", true));
        Assert.NotEqual(keys[0], new VerdictCache(16).KeyOf("a", "b", true));
    }

    [Fact]
    public void TryGet_UsedOften_OutlivesTheOthers()
    {
        var cache = new VerdictCache(8);
        cache.Add(1, Verdict.Clean);

        for (int key = 2; key < 100; key++)
        {
            cache.Add((UInt128)key, Verdict.Clean);
            Assert.True(cache.TryGet(1, out _));
        }

        Assert.False(cache.TryGet(2, out _));
        Assert.True(cache.Count <= 8);
    }
}

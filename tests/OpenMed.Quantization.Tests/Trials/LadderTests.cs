namespace OpenMed.Quantization.Trials;

public sealed class LadderTests
{
    [Fact]
    public void From_Null_IsAll() => Assert.Equal(Ladder.Rungs, Ladder.From(null));

    [Theory]
    [InlineData("token", 10)]
    [InlineData("Block32", 7)]
    [InlineData("float-half", 1)]
    public void From_Name_IsTheRest(string name, int count)
    {
        IReadOnlyList<Rung> rest = Ladder.From(name);

        Assert.Equal(name, rest[0].Name, ignoreCase: true);
        Assert.Equal(Ladder.Rungs.TakeLast(count), rest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("int4")]
    public void From_OtherName_NamesThoseThereAre(string name)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Ladder.From(name));

        Assert.All(PiiModelQuantizer.Methods, method => Assert.Contains(method, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Rungs_Names_AreUniqueAndInOrder() => Assert.Equal(
        ["token", "balanced", "block64", "block32", "level0-eighth", "float-eighth", "level0-quarter", "float-quarter", "level0-half", "float-half"],
        Ladder.Rungs.Select(rung => rung.Name));
}

namespace OpenMed.Models;

public sealed class LabelSchemeTests
{
    [Fact]
    public void Constructor_LabelsOfEachForm_AreRead()
    {
        var scheme = new LabelScheme(["I-a", "B-b", "O", "c", "B-a", "I-d"]);

        Assert.Equal((6, 2), (scheme.Count, scheme.OutsideId));
        Assert.Equal(["a", "b", "c", "d"], scheme.Labels);
        Assert.Equal([0, 1, -1, 2, 0, 3], Enumerable.Range(0, 6).Select(scheme.TypeOf));
        Assert.Equal(
            [TagKind.Inside, TagKind.Begin, TagKind.Outside, TagKind.Inside, TagKind.Begin, TagKind.Inside],
            Enumerable.Range(0, 6).Select(scheme.KindOf));
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(scheme.HasBegin));
        Assert.Equal([true, false, true, true], Enumerable.Range(0, 4).Select(scheme.HasInside));
    }

    [Fact]
    public void Constructor_NothingButOutside_IsAScheme() => Assert.Empty(new LabelScheme(["O"]).Labels);

    [Fact]
    public void Constructor_NamesThatDifferByCase_AreTwoTypes() =>
        Assert.Equal(["age", "Age"], new LabelScheme(["O", "B-age", "B-Age"]).Labels);

    [Theory]
    [InlineData]
    [InlineData("B-a")]
    [InlineData("o", "B-a")]
    [InlineData("O", "O")]
    [InlineData("O", "B-a", "B-a")]
    [InlineData("O", "B-")]
    [InlineData("O", "I-")]
    [InlineData("O", "")]
    public void Constructor_LabelsThatAreNoScheme_AreRefused(params string[] tags) =>
        Assert.Throws<ArgumentException>(() => new LabelScheme(tags));
}

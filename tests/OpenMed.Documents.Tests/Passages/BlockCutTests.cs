namespace OpenMed.Documents.Passages;

public sealed class BlockCutTests
{
    [Theory]
    [InlineData("aaa\nbbb ccc\nddd eee", 12)]
    [InlineData("aaa bbb ccc ddd eee", 12)]
    [InlineData("aaabbbcccdddeeefffg", 14)]
    [InlineData("aaa\r\nbbbbbb\r\ndddddd", 13)]
    [InlineData("aaaaaaaaaaaa😀aaaaaa", 14)]
    [InlineData("aaaaaaaaaaaaa😀aaaaa", 13)]
    public void Choose_NoEntity_PrefersLinesThenSpacesThenCharacters(string text, int expected) =>
        Assert.Equal(expected, BlockCut.Choose(text, [], text.Length - 14));

    [Theory]
    [InlineData(10, 4, 8)]
    [InlineData(5, 8, 4)]
    [InlineData(11, 3, 8)]
    [InlineData(9, 3, 8)]
    [InlineData(0, 19, 19)]
    public void Choose_Entity_CutsNeitherInItNorDirectlyBehindIt(int start, int length, int expected) =>
        Assert.Equal(expected, BlockCut.Choose("aaa bbb ccc ddd eee", [new PiiEntity("date", start, length, 1)], 7));
}

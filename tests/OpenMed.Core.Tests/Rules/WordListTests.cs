namespace OpenMed.Rules;

public sealed class WordListTests
{
    private static readonly WordList Units = new([["ms", "sec", "caf\u00E9"], ["sec", "kb", "n/a"]]);

    [Theory]
    [InlineData("ms", 0)]
    [InlineData("MS", 0)]
    [InlineData("CAF\u00C9", 0)]
    [InlineData("sec", 0)]
    [InlineData("Kb", 1)]
    [InlineData("n/a", 1)]
    [InlineData("", -1)]
    [InlineData("m", -1)]
    [InlineData("msec", -1)]
    [InlineData("\u212Ab", -1)]
    [InlineData("\rs", -1)]
    [InlineData("a word of more than thirty-one characters", -1)]
    public void GroupOf_Word_GivesTheFirstGroupThatHasIt(string word, int expected) => Assert.Equal(expected, Units.GroupOf(word));

    [Fact]
    public void Contains_WordOfOneGroup_IsTrueWhateverItsCase()
    {
        WordList words = new("is", "ist");

        Assert.True(words.Contains("IST"));
        Assert.False(words.Contains("it"));
    }
}

using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class WordBordersTests
{
    [Theory]
    [InlineData("ab", true)]
    [InlineData("a1", true)]
    [InlineData("a_", true)]
    [InlineData("a ", false)]
    [InlineData("a-", false)]
    [InlineData("a'", false)]
    [InlineData("e\u0301", true)]
    [InlineData("a\u00AD", true)]
    [InlineData("\u05D0\u05D1", true)]
    [InlineData("\u0627\u064B", true)]
    [InlineData("\uAC00\uAC01", true)]
    [InlineData("\u4E2D\u6587", false)]
    [InlineData("\u0E01\u0E02", false)]
    [InlineData("\u30AB\u30BF", false)]
    [InlineData("\u0661\u0662", true)]
    [InlineData("\uD835\uDC00", true)]
    [InlineData("\uD83D\uDE00", true)]
    public void IsInside_BetweenTwoUnits_SaysWhetherAWordGoesOn(string text, bool expected) =>
        Assert.Equal(expected, WordBorders.IsInside(text, 1));

    [Fact]
    public void IsInside_EndsOfTheText_AreOutside()
    {
        Assert.False(WordBorders.IsInside("ab", 0));
        Assert.False(WordBorders.IsInside("ab", 2));
        Assert.False(WordBorders.IsInside("", 0));
        Assert.False(WordBorders.IsInside("a\uD800", 1));
    }

    [Fact]
    public void LeftAndRight_AnyPlace_AreTheNearestBordersWithinTheLimits() => (
        from text in Some.Texts
        from places in Gen.Int[0, text.Length].Array[3]
        select (text, places.Order().ToArray())).Sample((text, places) =>
        {
            (int low, int place, int high) = (places[0], places[1], places[2]);
            int left = WordBorders.Left(text, place, low);
            int right = WordBorders.Right(text, place, high);

            Assert.Equal(
                Enumerable.Range(low, place - low + 1).Last(charIndex => charIndex == low || !WordBorders.IsInside(text, charIndex)), left);
            Assert.Equal(
                Enumerable.Range(place, high - place + 1).First(charIndex => charIndex == high || !WordBorders.IsInside(text, charIndex)), right);
        });
}

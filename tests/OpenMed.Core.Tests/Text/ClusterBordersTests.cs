using System.Globalization;
using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class ClusterBordersTests
{
    [Fact]
    public void FloorAndCeiling_AnyText_AgreeWithDotNet() => Some.Texts.Sample(text => AssertBorders(text, 0));

    [Fact]
    public void FloorAndCeiling_FromAnyBorder_AgreeWithDotNet() => (
        from text in Some.Texts
        from choice in Gen.Int[0, 1000]
        select (text, choice)).Sample((text, choice) =>
        {
            int[] starts = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
            AssertBorders(text, starts[choice % starts.Length]);
        });

    [Theory]
    [InlineData("\uD83C\uDDE9")]
    [InlineData("\u0301")]
    [InlineData("\u1100\u1161\u11A8")]
    [InlineData("\uD83D\uDC69\u200D")]
    [InlineData("\u4E2D\u6587")]
    [InlineData("a\u1100\uAC01\uA960\uAC00\u11A8")]
    [InlineData("\u0E01\u0E33\u0915\u094D\u0937\u0D4E\u0D15")]
    public void FloorAndCeiling_LongRuns_AgreeWithDotNet(string part) =>
        AssertBorders("a" + string.Concat(Enumerable.Repeat(part, 4000 / part.Length)) + "b", 0);

    private static void AssertBorders(string text, int border)
    {
        int[] starts = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        for (int charIndex = border; charIndex <= text.Length; charIndex++)
        {
            int place = Array.BinarySearch(starts, charIndex);
            int after = place < 0 ? ~place : place;
            Assert.Equal(starts[place < 0 ? after - 1 : after], ClusterBorders.Floor(text, charIndex, border));
            Assert.Equal(starts[after], ClusterBorders.Ceiling(text, charIndex, border));
        }
    }
}

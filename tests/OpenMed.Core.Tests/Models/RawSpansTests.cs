
namespace OpenMed.Models;

public sealed class RawSpansTests
{
    private static readonly LabelScheme Scheme = new(["O", "B-age", "I-age", "B-ssn", "I-ssn"]);

    [Theory]
    [InlineData(new[] { 0, 0 }, "")]
    [InlineData(new[] { 1, 2, 0, 3 }, "0:0-2 1:3-4")]
    [InlineData(new[] { 1, 1 }, "0:0-1 0:1-2")]
    [InlineData(new[] { 2, 2, 4 }, "0:0-2 1:2-3")]
    [InlineData(new[] { 1, 0, 2 }, "0:0-1 0:2-3")]
    public void Read_Table(int[] labelIds, string expected) => Assert.Equal(
        expected, string.Join(' ', RawSpans.Read(labelIds, Scheme).Select(span => $"{span.Type}:{span.Start}-{span.End}")));

    [Fact]
    public void BestLabels_EqualScores_TakesTheSmallerId() =>
        Assert.Equal([1, 0], RawSpans.BestLabels([0, 3, 3, 2, 2, 1], labelCount: 3));
}

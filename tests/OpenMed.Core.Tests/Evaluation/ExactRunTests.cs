using static OpenMed.Support.Marked;

namespace OpenMed.Evaluation;

public sealed class ExactRunTests
{
    private const string Text = "Anna B. Smith-Roe, Bob";

    [Theory]
    [InlineData(0, 17, true, "0-4 5-6 8-17")]
    [InlineData(0, 17, true, "0-4 5-7 8-13 14-17")]
    [InlineData(0, 17, true, "0-17")]
    [InlineData(0, 17, false, "0-17")]
    [InlineData(8, 17, true, "0-4 8-17")]
    public void Find_EntityOrNeighboursWithTheBoundaries_AreFound(int start, int end, bool merges, string places) =>
        Assert.NotEmpty(ExactRun.Find(Text, Span("PERSON", start, end), merges, Entities(places)));

    [Theory]
    [InlineData(0, 17, false, "0-4 5-6 8-17")]
    [InlineData(0, 17, true, "0-4 8-17")]
    [InlineData(0, 17, true, "0-4 5-6 8-16")]
    [InlineData(0, 17, true, "0-4 5-6 8-18")]
    [InlineData(0, 17, true, "5-6 8-17")]
    [InlineData(0, 17, true, "1-4 5-6 8-17")]
    [InlineData(0, 17, true, "0-18")]
    [InlineData(0, 17, true, "")]
    public void Find_OtherBoundariesOrALetterBetween_AreNot(int start, int end, bool merges, string places) =>
        Assert.Empty(ExactRun.Find(Text, Span("PERSON", start, end), merges, Entities(places)));

    private static PiiEntity[] Entities(string places) =>
    [
        .. places.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(place => place.Split('-').Select(int.Parse).ToArray())
            .Select(ends => Entity("first_name", ends[0], ends[1])),
    ];
}

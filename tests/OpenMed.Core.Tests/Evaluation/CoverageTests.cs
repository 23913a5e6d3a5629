using CsCheck;
using static OpenMed.Support.Marked;

namespace OpenMed.Evaluation;

public sealed class CoverageTests
{
    // By hand: letters and digits that are covered, of those in the span.
    [Theory]
    [InlineData("1234567890", 0, 10, 0, 9, false)]
    [InlineData("1234567890", 0, 10, 0, 8, true)]
    [InlineData("(937) 555-0148", 0, 14, 1, 14, false)]
    [InlineData("(937) 555-0148", 0, 14, 6, 14, true)]
    [InlineData("Al Roe", 0, 6, 0, 6, false)]
    [InlineData("***", 0, 3, 0, 3, false)]
    [InlineData("**********", 0, 10, 0, 8, true)]
    [InlineData("\U00010400\U00010401", 0, 4, 0, 2, true)]
    [InlineData("\U00010400\U00010401", 0, 4, 0, 4, false)]
    [InlineData("Anna", 0, 4, 4, 4, true)]
    public void Leaks_OneEntity_CountsLettersAndDigits(string text, int start, int end, int from, int to, bool expected) =>
        Assert.Equal(expected, Coverage.Leaks(text, Span("PERSON", start, end), from < to ? [Entity("age", from, to)] : []));

    [Fact]
    public void Leaks_NeighboursWithASpaceBetween_CoverAll() =>
        Assert.False(Coverage.Leaks("Al Roe", Span("PERSON", 0, 6), [Entity("first_name", 0, 2), Entity("age", 3, 6)]));

    [Fact]
    public void Units_OverlapsAndEnds_CountOnceAndWithinTheSpan() => Assert.Equal(
        6,
        Coverage.Units(
            Span("PERSON", 10, 20), [Entity("a", 8, 12), Entity("a", 9, 11), Entity("a", 11, 14), Entity("a", 18, 30), Entity("a", 20, 22)]));

    [Fact]
    public void Units_AnyEntities_AreAsManyAsMarkedOneByOne()
    {
        Gen<(int Start, int Length)[]> places = Gen.Int[0, 25].Select(Gen.Int[1, 9]).Array[0, 8];
        places.Sample(all =>
        {
            PiiEvaluationSpan span = new("PERSON", 7, 12);
            PiiEntity[] entities =
                [.. all.Select(place => new PiiEntity("a", place.Start, place.Length, 1)).OrderBy(entity => entity.Start).ThenBy(entity => entity.Length)];
            int expected = Enumerable.Range(span.Start, span.Length)
                .Count(charIndex => entities.Any(entity => entity.Start <= charIndex && charIndex < entity.End));
            int[] overlapping = [.. new SpanIndex(entities.Select(entity => (entity.Start, entity.End))).Overlapping(span.Start, span.End)];

            Assert.Equal(expected, Coverage.Units(span, entities));
            Assert.Equal(
                Enumerable.Range(0, entities.Length).Where(index => entities[index].Start < span.End && entities[index].End > span.Start), overlapping);
        });
    }
}

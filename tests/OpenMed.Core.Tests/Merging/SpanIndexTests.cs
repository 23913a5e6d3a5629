using CsCheck;

namespace OpenMed.Merging;

public sealed class SpanIndexTests
{
    private static readonly Gen<(int Start, int End)> Spans =
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 12], (start, length) => (start, start + length));

    [Fact]
    public void CoveringAndOverlapping_AnySpans_SayWhatLookingAtEachOneSays() => Gen.Select(Spans.Array[0, 10], Spans).Sample(
        (spans, asked) =>
        {
            var index = new SpanIndex(spans.Select(span => new Candidate("x", span.Start, span.End, 1, "test", CandidateTier.Form)));

            Assert.Equal(spans.Any(span => span.Start <= asked.Start && asked.End <= span.End), index.Covering(asked.Start, asked.End) is not null);
            Assert.Equal(spans.Any(span => span.Start < asked.End && asked.Start < span.End), index.Overlapping(asked.Start, asked.End) is not null);
        },
        iter: 5000);
}

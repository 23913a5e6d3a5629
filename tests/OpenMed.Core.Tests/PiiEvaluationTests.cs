using OpenMed.Support;
using static OpenMed.Support.Marked;

namespace OpenMed;

public sealed class PiiEvaluationTests
{
    /// <summary>Every count can be told by eye: PERSON at 0 (half covered), PERSON at 20 (less), date at 32 (three quarters, by another label).</summary>
    private static PiiEvaluation Forty() => Evaluate(
        Gold(new string('x', 40), Span("PERSON", 0, 10), Span("PERSON", 20, 30), Span("date", 32, 40)),
        Entity("first_name", 0, 2), Entity("last_name", 2, 5), Entity("last_name", 20, 24), Entity("date_time", 30, 38),
        Entity("age", 10, 14), Entity("date", 12, 16));

    [Fact]
    public void Of_HalfCovered_IsFoundAndLessIsNot()
    {
        PiiEvaluation evaluation = Forty();

        Assert.Equal(new PiiEvaluationScore(3, 2, 5, 4), evaluation.All.Relaxed);
        Assert.Equal(new PiiEvaluationScore(3, 0, 5, 0), evaluation.All.Exact);
        Assert.Equal(2d / 3, evaluation.All.Relaxed.Recall, 6);
        Assert.Equal(4d / 5, evaluation.All.Relaxed.Precision, 6);
        Assert.Equal(8d / 11, evaluation.All.Relaxed.F1, 6);
        Assert.Equal(3, evaluation.All.LeakedCount);
        Assert.Equal(1, evaluation.UnmarkedCount);
        Assert.Equal(1, evaluation.TextCount);
    }

    [Fact]
    public void Of_Types_HaveARowEachAndAMean()
    {
        PiiEvaluation evaluation = Forty();

        Assert.Equal(["PERSON", "date"], evaluation.Rows.Select(row => row.Type));
        Assert.Equal([new(2, 1, 3, 3), new(1, 1, 2, 1)], evaluation.Rows.Select(row => row.Relaxed));
        Assert.Equal([1d, 1d], evaluation.Rows.Select(row => row.LeakRate));
        Assert.Equal(0.75, evaluation.MacroRelaxed.Precision, 6);
        Assert.Equal(0.75, evaluation.MacroRelaxed.Recall, 6);
        Assert.Equal(2d / 3, evaluation.MacroRelaxed.F1, 6);
        Assert.Equal(new PiiEvaluationAverage(0, 0, 0), evaluation.MacroExact);
    }

    [Fact]
    public void Of_Confusion_CountsEachSpanOnceAndWhatIsSpurious() => Assert.Equal(
        [new("PERSON", "last_name", 1), new("PERSON", null, 1), new("date", "date_time", 1), new(null, "date", 1)],
        Forty().Confusion);

    [Fact]
    public void Of_Errors_SayWhere()
    {
        PiiEvaluation evaluation = Forty();

        Assert.Equal([new PiiEvaluationError(0, "t", 20, 10, "PERSON", "last_name", true)], evaluation.Missed);
        Assert.Equal([new PiiEvaluationError(0, "t", 12, 4, null, "date", false)], evaluation.Wrong);
    }

    [Fact]
    public void Of_WrongLabelAtARightPlace_IsMissedAndWrongButDoesNotLeak()
    {
        PiiEvaluation evaluation = Evaluate(
            Gold("in Paris on 3 May", Span("PLACE", 3, 8), Span("date", 12, 17)), Entity("date", 3, 8), Entity("date", 12, 17));

        Assert.Equal(new PiiEvaluationScore(2, 1, 2, 1), evaluation.All.Exact);
        Assert.Equal(new PiiEvaluationScore(2, 1, 2, 1), evaluation.All.Relaxed);
        Assert.Equal(0, evaluation.All.LeakedCount);
        Assert.Equal([new("PLACE", "date", 1), new("date", "date", 1)], evaluation.Confusion);
        Assert.Equal("PLACE", Assert.Single(evaluation.Wrong).Type);
    }

    [Fact]
    public void Of_AlsoAcceptedLabel_IsRightAndItsOwnTypeGoesFirst()
    {
        PiiEvaluationText text = Gold("3 May, 4 May, 5 May", Span("date_of_birth", 0, 5), Span("date_of_birth", 7, 12), Span("date", 14, 19));

        PiiEvaluation evaluation = Evaluate(text, Entity("date", 0, 5), Entity("date", 5, 7), Entity("date_of_birth", 14, 19));

        Assert.Equal(
            [("date_of_birth", new PiiEvaluationScore(2, 1, 2, 1)), ("date", new PiiEvaluationScore(1, 0, 1, 0))],
            evaluation.Rows.Select(row => (row.Type, row.Relaxed)));
    }

    [Fact]
    public void Of_IgnoredType_CountsNeitherAsMissedNorWhatOverlapsItAsWrong()
    {
        PiiEvaluationText text = Gold("Dr. Roe saw Dr. May", Span("TITLE", 0, 3), Span("PERSON", 4, 7), Span("TITLE", 12, 15), Span("date", 16, 19));

        PiiEvaluation evaluation = Evaluate(
            text, Entity("last_name", 0, 7), Entity("first_name", 12, 15), Entity("occupation", 14, 16), Entity("date", 16, 19));

        Assert.Equal(new PiiEvaluationScore(2, 2, 1, 1), evaluation.All.Relaxed);
        Assert.Equal(["PERSON", "date"], evaluation.Rows.Select(row => row.Type).Order(StringComparer.Ordinal));
        Assert.Empty(evaluation.Wrong);
        Assert.Equal(0, evaluation.UnmarkedCount);
    }

    [Fact]
    public void Of_NestedSpans_AreEachFound()
    {
        PiiEvaluation evaluation = Evaluate(
            Gold("Anna Smith", Span("PERSON", 0, 10), Span("last_name", 5, 10)), Entity("first_name", 0, 4), Entity("last_name", 5, 10));

        Assert.Equal(new PiiEvaluationScore(2, 2, 2, 2), evaluation.All.Exact);
        Assert.Equal(new PiiEvaluationScore(2, 2, 2, 2), evaluation.All.Relaxed);
    }

    [Fact]
    public void Of_OverlappingEntities_CountWhatTheyCoverOnce()
    {
        PiiEvaluation evaluation = Evaluate(
            Gold(new string('x', 20), Span("PERSON", 0, 10)), Entity("first_name", 0, 4), Entity("last_name", 0, 4), Entity("first_name", 2, 4));

        Assert.Equal(new PiiEvaluationScore(1, 0, 3, 3), evaluation.All.Relaxed);
    }

    [Fact]
    public void Of_EntitiesInAnyOrder_GivesTheSame()
    {
        PiiEvaluationText text = Gold("Anna Smith of Paris", Span("PERSON", 0, 10), Span("PLACE", 14, 19));
        PiiEntity[] entities = [Entity("first_name", 0, 4), Entity("last_name", 5, 10), Entity("city", 14, 19)];

        Assert.Equal(Evaluate(text, entities).All, Evaluate(text, [entities[2], entities[1], entities[0]]).All);
        Assert.Equal(new PiiEvaluationScore(2, 2, 3, 3), Evaluate(text, entities).All.Exact);
    }

    [Fact]
    public void Of_NothingMarked_SaysWhatIsSpuriousOnlyOfMarkedLabels()
    {
        PiiEvaluation evaluation = PiiEvaluation.Of([Gold("Anna")], [[Entity("first_name", 0, 4)]]);

        Assert.Equal(new PiiEvaluationScore(0, 0, 0, 0), evaluation.All.Relaxed);
        Assert.Equal((1d, 1d, 1d), (evaluation.All.Relaxed.Precision, evaluation.All.Relaxed.Recall, evaluation.MacroRelaxed.F1));
        Assert.Equal(1, evaluation.UnmarkedCount);
        Assert.Empty(evaluation.Rows);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 1)]
    [InlineData(2, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(1, 1)]
    public void Of_EntityThatTheTextCannotHold_IsRefused(int start, int length) => Assert.Throws<ArgumentException>(
        () => PiiEvaluation.Of([Gold("x\U0001F600x")], [[new PiiEntity("age", start, length, 1)]]));

    [Fact]
    public void Of_OtherCountOfLists_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => PiiEvaluation.Of([Gold("x")], []));
        Assert.Throws<ArgumentNullException>(() => PiiEvaluation.Of([Gold("x")], [null!]));
        Assert.Throws<ArgumentNullException>(() => PiiEvaluation.Of([null!], [[]]));
    }

    [Fact(Timeout = 20_000)]
    public async Task Of_ManySpansAndEntities_TakesNoSquareOfTime()
    {
        const int Count = 100_000;
        PiiEvaluationSpan[] spans = [.. Enumerable.Range(0, Count).Select(index => Span("PERSON", 5 * index, (5 * index) + 4))];
        PiiEntity[] entities = [.. Enumerable.Range(0, Count).Select(index => Entity("last_name", 5 * index, (5 * index) + 4))];
        PiiEvaluationText text = Gold(new string('x', 5 * Count), spans);

        PiiEvaluation evaluation = await Task.Run(() => Evaluate(text, entities), TestContext.Current.CancellationToken);

        Assert.Equal(1, evaluation.All.Exact.F1);
    }
}

namespace OpenMed;

public sealed class PiiEvaluationScoreTests
{
    // By hand from the definitions; what is 0 of 0 as PiiEvaluationScore says.
    [Theory]
    [InlineData(4, 3, 5, 2, 0.4, 0.75, 0.6 / 1.15)]
    [InlineData(4, 4, 4, 4, 1, 1, 1)]
    [InlineData(4, 0, 4, 0, 0, 0, 0)]
    [InlineData(4, 0, 0, 0, 0, 0, 0)]
    [InlineData(0, 0, 4, 0, 0, 1, 0)]
    [InlineData(0, 0, 0, 0, 1, 1, 1)]
    public void Measures_OfCounts_AreByDefinition(
        int gold, int found, int entities, int right, double precision, double recall, double f1)
    {
        PiiEvaluationScore score = new(gold, found, entities, right);

        Assert.Equal(precision, score.Precision, 9);
        Assert.Equal(recall, score.Recall, 9);
        Assert.Equal(f1, score.F1, 9);
    }
}

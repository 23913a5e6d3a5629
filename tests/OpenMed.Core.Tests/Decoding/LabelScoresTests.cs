using OpenMed.Support;

namespace OpenMed.Decoding;

public sealed class LabelScoresTests
{
    private static readonly int Labels = Some.Scheme.Count;

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void Take_LogitIsNoNumber_IsRefused(float logit)
    {
        for (int place = 0; place < 2 * Labels; place++)
        {
            float[] logits = new float[2 * Labels];
            logits[place] = logit;
            Assert.Throws<PiiModelException>(() => new LabelScores(Some.Scheme).Take(new TokenWindow(0, 2, 0, 2), logits));
        }
    }

    [Fact]
    public void Take_WindowsInAnyOrder_KeepsTheRowsThatCount()
    {
        var scores = new LabelScores(Some.Scheme);
        scores.Take(new TokenWindow(6, 4, 7, 10), Rows(6, 4));
        scores.Take(new TokenWindow(3, 4, 4, 7), Rows(3, 4));
        scores.Take(new TokenWindow(0, 5, 0, 4), Rows(0, 5));

        Assert.Equal(10, scores.Count);
        for (int row = 0; row < 10; row++) Assert.Equal(Rows(row, 1), scores.Row(row).ToArray());
    }

    [Fact]
    public void Drop_SomeRows_MovesTheOthersToTheStart()
    {
        var scores = new LabelScores(Some.Scheme);
        scores.Take(new TokenWindow(0, 5, 0, 5), Rows(0, 5));
        scores.Drop(3);
        scores.Take(new TokenWindow(4, 3, 5, 7), Rows(4, 3));

        Assert.Equal((3, 4), (scores.FirstToken, scores.Count));
        for (int row = 0; row < 4; row++) Assert.Equal(Rows(row + 3, 1), scores.Row(row).ToArray());
    }

    [Fact]
    public void ProbabilityOf_Types_SumsTheirLabels()
    {
        var scores = new LabelScores(Some.Scheme);
        scores.Take(new TokenWindow(0, 1, 0, 1), [0, MathF.Log(3), MathF.Log(4), 0, MathF.Log(2), -1000]);

        Assert.Equal(7f / 11, scores.ProbabilityOf(0, 0), 1e-6f);
        Assert.Equal(1f / 11, scores.ProbabilityOf(0, 1), 1e-6f);
        Assert.Equal(2f / 11, scores.ProbabilityOf(0, 2), 1e-6f);
        Assert.Equal(0f, scores.ProbabilityOf(0, 3), 1e-6f);
    }

    [Fact]
    public void ProbabilityOf_HugeLogits_IsANumberFrom0To1()
    {
        var scores = new LabelScores(Some.Scheme);
        scores.Take(new TokenWindow(0, 1, 0, 1), [float.MaxValue, float.MaxValue, float.MinValue, 0, 1, float.MaxValue]);

        Assert.All(Enumerable.Range(0, 4), type => Assert.InRange(scores.ProbabilityOf(0, type), 0f, 1f));
    }

    // Each logit says which token it belongs to.
    private static float[] Rows(int firstToken, int count) =>
        [.. Enumerable.Range(firstToken * Labels, count * Labels).Select(value => (float)value)];
}

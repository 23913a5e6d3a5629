namespace OpenMed.Detection;

public sealed class RecallPlanTests
{
    private static readonly string LongText = new('x', 5000);

    [Fact]
    public void NewTexts_NothingRemembered_AreAll()
    {
        string[] texts = ["a", "b", "a"];
        var plan = new RecallPlan(texts, recent: null);

        Assert.Equal(texts, plan.NewTexts);
        Assert.Equal(["a", "b", "a"], Labels(plan));
    }

    [Fact]
    public void NewTexts_EqualOnes_AreAskedForOnce()
    {
        var plan = new RecallPlan(["a", LongText, "b", "a", LongText], new RecentEntities(10));

        Assert.Equal(["a", LongText, "b", LongText], plan.NewTexts);
        Assert.Equal(["a", LongText, "b", "a", LongText], Labels(plan));
    }

    [Fact]
    public void NewTexts_RememberedOnes_AreNotAskedFor()
    {
        var recent = new RecentEntities(10);
        Labels(new RecallPlan(["a", "c"], recent));
        var plan = new RecallPlan(["a", "b", "c"], recent);

        Assert.Equal(["b"], plan.NewTexts);
        Assert.Equal(["a", "b", "c"], Labels(plan));
    }

    [Fact]
    public void Keep_MoreTextsThanAreRemembered_GivesAll()
    {
        string[] texts = [.. Enumerable.Range(0, 100).Select(text => $"{text % 60}")];

        Assert.Equal(texts, Labels(new RecallPlan(texts, new RecentEntities(2))));
    }

    // The entities of each text are one whose label is the text.
    private static string[] Labels(RecallPlan plan)
    {
        plan.Keep([.. plan.NewTexts.Select(text => (IReadOnlyList<PiiEntity>)[new PiiEntity(text, 0, 1, 1f)])]);
        return [.. plan.Entities.Select(entities => Assert.Single(entities).Label)];
    }
}

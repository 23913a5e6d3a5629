namespace OpenMed.Detection;

public sealed class RecallPlanTests
{
    private static readonly string LongText = new('x', 5000);

    [Fact]
    public void NewTexts_NothingRemembered_AreAll()
    {
        string[] texts = ["a", "b", "a"];
        RecallPlan plan = Plan(texts);

        Assert.Equal(texts, plan.NewTexts.Select(text => text.Text));
        Assert.Equal(["a", "b", "a"], Labels(plan));
    }

    [Fact]
    public void NewTexts_EqualOnes_AreAskedForOnce()
    {
        RecallPlan plan = Plan(["a", LongText, "b", "a", LongText], new RecentEntities(10));

        Assert.Equal(["a", LongText, "b", LongText], plan.NewTexts.Select(text => text.Text));
        Assert.Equal(["a", LongText, "b", "a", LongText], Labels(plan));
    }

    [Fact]
    public void NewTexts_RememberedOnes_AreNotAskedFor()
    {
        var recent = new RecentEntities(10);
        Labels(Plan(["a", "c"], recent));
        RecallPlan plan = Plan(["a", "b", "c"], recent);

        Assert.Equal(["b"], plan.NewTexts.Select(text => text.Text));
        Assert.Equal(["a", "b", "c"], Labels(plan));
    }

    [Fact]
    public void Keep_MoreTextsThanAreRemembered_GivesAll()
    {
        string[] texts = [.. Enumerable.Range(0, 100).Select(text => $"{text % 60}")];

        Assert.Equal(texts, Labels(Plan(texts, new RecentEntities(2))));
    }

    private static RecallPlan Plan(string[] texts, RecentEntities? recent = null) =>
        new([.. texts.Select(text => new PiiText(text))], recent);

    // The entities of each text are one whose label is the text.
    private static string[] Labels(RecallPlan plan)
    {
        plan.Keep([.. plan.NewTexts.Select(text => (IReadOnlyList<PiiEntity>)[new PiiEntity(text.Text, 0, 1, 1f)])]);
        return [.. plan.Entities.Select(entities => Assert.Single(entities).Label)];
    }
}

namespace OpenMed.Rules;

public sealed class RuleTextQuestionsTests
{
    [Fact]
    public void TryAsk_QuestionsLeft_CountsThemDown()
    {
        int questions = 2;
        RuleText text = new("x", "") { Questions = new Span<int>(ref questions) };

        Assert.True(text.TryAsk());
        Assert.True(text.TryAsk());
        Assert.False(text.TryAsk());
    }

    [Fact]
    public void TryAsk_NotCounted_AlwaysAllows() => Assert.True(new RuleText("x", "").TryAsk());

    [Fact]
    public void Find_NoQuestionsLeft_NumbersAreFoundByTheirForm()
    {
        string text = string.Concat(Enumerable.Repeat("call 1234567890 or ", 2000)) + "ring 089/1234567 today";
        List<RuleMatch> matches = [];

        new RuleSet(BuiltInRecognizers.For(["US", "GB"])).Find(text, "", matches);

        Assert.Contains(matches, match => match.Label == "phone_number" && match.End == text.Length - " today".Length);
    }
}

namespace OpenMed.Logging.Verdicts;

public sealed class EventBudgetTests
{
    [Fact]
    public void Take_AgainAndAgain_IsUsedUpAsAWhole()
    {
        var budget = new EventBudget(TimeSpan.FromMilliseconds(5));

        Assert.True(budget.Take() > TimeSpan.Zero);
        Assert.True(SpinWait.SpinUntil(() => budget.Take() == TimeSpan.Zero, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void Take_OfALongBudget_Shrinks()
    {
        var budget = new EventBudget(TimeSpan.FromMinutes(1));

        TimeSpan first = budget.Take();

        Assert.True(first <= TimeSpan.FromMinutes(1));
        Assert.True(SpinWait.SpinUntil(() => budget.Take() < first, TimeSpan.FromMinutes(1)));
    }
}

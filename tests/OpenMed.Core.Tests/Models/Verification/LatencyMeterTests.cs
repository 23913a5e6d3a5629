namespace OpenMed.Models.Verification;

public sealed class LatencyMeterTests
{
    // Nearest rank: the smallest value that at least so many percent of the values do not exceed.
    [Theory]
    [InlineData(1, 50, 1)]
    [InlineData(3, 50, 2)]
    [InlineData(4, 50, 2)]
    [InlineData(19, 95, 19)]
    [InlineData(20, 95, 19)]
    [InlineData(100, 95, 95)]
    public void Percentile_SortedValues_IsTheNearestRank(int count, int percent, int expected)
    {
        TimeSpan[] sorted = [.. Enumerable.Range(1, count).Select(ticks => new TimeSpan(ticks))];

        Assert.Equal(new TimeSpan(expected), LatencyMeter.Percentile(sorted, percent));
    }
}

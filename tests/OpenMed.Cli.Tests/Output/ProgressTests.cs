using OpenMed.Cli.Support;

namespace OpenMed.Cli.Output;

public sealed class ProgressTests
{
    [Fact]
    public void Report_AMomentAfterTheStart_WritesNothing()
    {
        StringWriter writer = new();
        ManualTime time = new();
        Progress progress = new(writer, time);

        progress.Report("a.txt", 0, 0);
        time.Advance(100);
        progress.Report("a.txt", 1_000_000, 3);
        progress.Clear();

        Assert.Empty(writer.ToString());
    }

    [Fact]
    public void Report_Later_WritesCountsAndRateOfTheInput()
    {
        StringWriter writer = new();
        ManualTime time = new();
        Progress progress = new(writer, time);

        progress.Report("a.txt", 0, 0);
        time.Advance(10_000);
        progress.Report("folder/b.txt", 0, 0);
        time.Advance(2_000);
        progress.Report("folder/b.txt", 3_000_000, 7);

        Assert.Equal("\r\u001b[Kb.txt  3.0 MB  1.50 MB/s  7 found", writer.ToString());

        progress.Clear();

        Assert.EndsWith("found\r\u001b[K", writer.ToString(), StringComparison.Ordinal);
    }
}

using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>The command-line tool in a process of its own, from its start to the first masked line.</summary>
internal sealed class ColdStartMeasurement : IMeasurement
{
    private const string Title = "cold start of openmed to the first masked line";
    private const int RunCount = 7;
    private const double MostSeconds = 1.0;
    private const double MostMegabytes = 250;

    /// <inheritdoc />
    public string Name => "start";

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        string tool = Path.Combine(Folders.Root, "artifacts", "bin", "OpenMed.Cli", "release", "openmed.dll");
        string[] arguments = ["protect", Path.Combine(Folders.Root, "samples", "visit-note.txt")];
        if (!File.Exists(tool) || ToolRun.Start(tool, arguments, watchMemory: false).FirstLine is null)
        {
            yield return Row.Skipped(Title, "openmed is not built or does not work; run dotnet build -c Release src/OpenMed.Cli.");
            yield break;
        }

        ToolRun[] timed = [.. Enumerable.Range(0, RunCount).Select(_ => ToolRun.Start(tool, arguments, watchMemory: false))];
        double seconds = Rounds.Median(timed.Select(run => run.FirstLine?.TotalSeconds ?? double.PositiveInfinity));
        yield return new Row(Title, seconds, "s", MostSeconds, Comparison.AtMost);

        long?[] peaks = [.. Enumerable.Range(0, 3).Select(_ => ToolRun.Start(tool, arguments, watchMemory: true).PeakBytes)];
        yield return peaks.Max() is { } peak
            ? new Row("most memory of that run", peak / 1e6, "MB", MostMegabytes, Comparison.AtMost)
            : Row.Skipped("most memory of that run", "only Linux tells it.");
    }
}

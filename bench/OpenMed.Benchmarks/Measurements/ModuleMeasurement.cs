using System.Diagnostics;
using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Module;
using OpenMed.Benchmarks.Report;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>The PowerShell module beside the tool on the same lines, and how it answers a slow source.</summary>
internal sealed class ModuleMeasurement : IMeasurement
{
    private const int LineCount = 100_000;
    private const string Title = "Protect-PiiText beside openmed protect, 100,000 lines";

    /// <inheritdoc />
    public string Name => "module";

    /// <inheritdoc />
    public bool IsLong => true;

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        if (!Directory.Exists(ModulePaths.Module) || !File.Exists(ModulePaths.Tool))
        {
            yield return Row.Skipped(Title, "the module or the tool is not there; run dotnet build module/Module.proj -c Release and dotnet build -c Release src/OpenMed.Cli.");
            yield break;
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("openmed-");
        try
        {
            foreach (Row row in Measure(folder.FullName)) yield return row;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Row> Measure(string folder)
    {
        string input = Path.Combine(folder, "lines.txt");
        string ofModule = Path.Combine(folder, "module.txt");
        string ofTool = Path.Combine(folder, "tool.txt");
        File.WriteAllText(input, string.Join('\n', MixedLines.Make(LineCount)) + '\n');
        if (ModuleRun.Start("", "") is not { } slow)
        {
            yield return Row.Skipped(Title, "the module does not work; run its tests.");
            yield break;
        }

        yield return new Row("Import-Module in a fresh process", slow.ImportSeconds, "s", 0.3, Comparison.AtMost);
        yield return new Row("longest wait of a line that comes slowly", slow.LongestWaitSeconds, "s", 0.15, Comparison.AtMost);

        double toolSeconds = RunTool(input, ofTool);
        ModuleRun run = ModuleRun.Start(input, ofModule)!;
        bool isEqual = File.ReadAllBytes(ofModule).AsSpan().SequenceEqual(File.ReadAllBytes(ofTool));
        yield return new Row(Title, LineCount / run.Seconds, "lines/s", LineCount / toolSeconds, Note: isEqual ? "openmed protect --lines, equal output" : "OUTPUT DIFFERS");
        yield return new Row("that ratio", toolSeconds / run.Seconds, "of the tool", 0.9, Comparison.AtLeast);
        yield return new Row("lines that differ from the tool's", isEqual ? 0 : 1, "", 0, Comparison.AtMost);
        yield return new Row("memory at the end beside that at a quarter", run.EndBytes / (double)run.QuarterBytes, "times", 1.1, Comparison.AtMost);
    }

    private static double RunTool(string input, string output)
    {
        ProcessStartInfo start = new("dotnet", [ModulePaths.Tool, "protect", "--lines", "--output-file", output, input]);
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}

using System.Diagnostics;
using System.Text.Json;

namespace OpenMed.Benchmarks.Module;

/// <summary>What a run of the PowerShell module in a process of its own measured.</summary>
/// <param name="ImportSeconds">Import-Module in a fresh process, with all that the host compiles for its first script.</param>
/// <param name="Seconds">The pipeline, from its first item to its end.</param>
/// <param name="LineCount">How many lines came out.</param>
/// <param name="QuarterBytes">Resident memory when a quarter of the lines was out.</param>
/// <param name="EndBytes">Resident memory at the end.</param>
/// <param name="LongestWaitSeconds">The longest time from a line's arrival to its masked line, of those that came slowly; 0 in the other runs.</param>
internal sealed record ModuleRun(double ImportSeconds, double Seconds, long LineCount, long QuarterBytes, long EndBytes, double LongestWaitSeconds)
{
    /// <summary>The argument by which this program runs the module instead of measuring.</summary>
    public const string Argument = "--module-run";

    /// <summary>Runs the module in a process of its own.</summary>
    /// <param name="input">The file that it masks; empty for lines that come slowly.</param>
    /// <param name="output">The file that takes the masked lines.</param>
    /// <returns>What it measured; null when it failed.</returns>
    public static ModuleRun? Start(string input, string output)
    {
        ProcessStartInfo start = new("dotnet", [typeof(ModuleRun).Assembly.Location, Argument, input, output]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<ModuleRun>(answer) : null;
    }
}

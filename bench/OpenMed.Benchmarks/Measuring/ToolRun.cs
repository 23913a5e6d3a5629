using System.Diagnostics;

namespace OpenMed.Benchmarks.Measuring;

/// <summary>One run of a .NET program in a process of its own.</summary>
/// <param name="FirstLine">From starting the process to its first line of output; null when it wrote none.</param>
/// <param name="PeakBytes">The most memory it held; null when that was not asked for or is not known.</param>
internal sealed record ToolRun(TimeSpan? FirstLine, long? PeakBytes)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="assembly">Its dll.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="watchMemory">Whether its memory is looked at again and again; that takes time from the run.</param>
    public static ToolRun Start(string assembly, IEnumerable<string> arguments, bool watchMemory)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        Task<long?> peak = watchMemory ? Task.Run(() => Watch(process.Id)) : Task.FromResult<long?>(null);
        string? line = process.StandardOutput.ReadLine();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        bool worked = line is not null && process.ExitCode == 0;
        return new ToolRun(worked ? elapsed : null, peak.GetAwaiter().GetResult());
    }

    private static long? Watch(int processId)
    {
        long? peak = null;
        while (PeakMemory.Of(processId) is { } bytes)
        {
            peak = bytes;
            Thread.Sleep(2);
        }

        return peak;
    }
}

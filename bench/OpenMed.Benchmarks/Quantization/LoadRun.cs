using System.Diagnostics;
using System.Globalization;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Models;

namespace OpenMed.Benchmarks.Quantization;

/// <summary>Loads a model in a process of its own and runs 128 tokens: how long loading takes, and how much memory both take.</summary>
/// <param name="Seconds">From the call to the loaded model.</param>
/// <param name="PeakBytes">The most memory the process held; null where the system does not tell.</param>
internal sealed record LoadRun(double Seconds, long? PeakBytes)
{
    /// <summary>The argument that starts such a process.</summary>
    public const string Argument = "--load-model";

    /// <summary>Starts a process.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="folder">The model folder, for its configuration.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static LoadRun Start(string path, string folder)
    {
        ProcessStartInfo start = new("dotnet", [typeof(LoadRun).Assembly.Location, Argument, path, folder]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string[] figures = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException("A model could not be loaded in a process of its own. Run the benchmark again.");

        return new LoadRun(double.Parse(figures[0], CultureInfo.InvariantCulture), Bytes(figures[1]));
    }

    /// <summary>Does the work in this process.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="folder">The model folder.</param>
    public static int Run(string path, string folder)
    {
        long start = Stopwatch.GetTimestamp();
        using VariantFile file = new(path, ModelConfig.Read(folder));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        file.Run();
        Screen.Write(FormattableString.Invariant($"{seconds} {PeakMemory.Of(Environment.ProcessId) ?? 0}"));
        return 0;
    }

    private static long? Bytes(string text) => long.Parse(text, CultureInfo.InvariantCulture) is var bytes and > 0 ? bytes : null;
}

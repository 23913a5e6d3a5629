using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace OpenMed.Benchmarks.Detailed;

/// <summary>Runs the BenchmarkDotNet classes.</summary>
internal static class DetailedRun
{
    // The project that BenchmarkDotNet would generate for a process of its own knows no internals and no central package versions.
    private const string InThisProcess = "--inProcess";

    /// <summary>Runs those that BenchmarkDotNet's own arguments choose.</summary>
    /// <param name="arguments">The arguments, for example <c>--filter *Tokenizer*</c>.</param>
    /// <returns>The exit code: 1 when a benchmark did not run, else 0.</returns>
    public static int Start(string[] arguments)
    {
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance)
            .WithArtifactsPath(Path.Combine(Folders.Root, "artifacts", "benchmarks"));
        bool failed = BenchmarkSwitcher.FromAssembly(typeof(DetailedRun).Assembly)
            .Run([.. arguments, InThisProcess], config)
            .Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
        return failed ? 1 : 0;
    }
}

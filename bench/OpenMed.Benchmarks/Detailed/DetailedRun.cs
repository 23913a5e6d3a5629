using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace OpenMed.Benchmarks.Detailed;

/// <summary>Runs the BenchmarkDotNet classes.</summary>
internal static class DetailedRun
{
    /// <summary>Runs those that BenchmarkDotNet's own arguments choose.</summary>
    /// <param name="arguments">The arguments, for example <c>--filter *Tokenizer*</c>.</param>
    public static int Start(string[] arguments)
    {
        // In this process: the project that BenchmarkDotNet would generate finds neither central package versions nor internals.
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance)
            .WithArtifactsPath(Path.Combine(Folders.Root, "artifacts", "benchmarks"))
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        return BenchmarkSwitcher.FromAssembly(typeof(DetailedRun).Assembly).Run(arguments, config).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }
}

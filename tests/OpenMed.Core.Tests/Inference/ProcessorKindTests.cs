using System.Runtime.InteropServices;

namespace OpenMed.Inference;

public sealed class ProcessorKindTests
{
    [Fact]
    public void Current_BeginsWithTheArchitecture()
    {
        string architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

        Assert.Contains(ProcessorKind.Current, architecture == "x64" ? ["x64", "x64-vnni"] : new[] { architecture });
    }

    [Fact]
    public void Current_LinuxOnX64_IsWhatTheKernelSays()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "Only Linux on x86-64 has /proc/cpuinfo with these flags.");
        string[] flags = File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("flags", StringComparison.Ordinal)).Split(' ');

        Assert.Equal(flags.Contains("avx512_vnni") || flags.Contains("avx_vnni") ? "x64-vnni" : "x64", ProcessorKind.Current);
    }
}

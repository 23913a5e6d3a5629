using OpenMed.Commands.Support;

namespace OpenMed.Commands;

/// <summary>What holds only in a process in which nothing of the engine ran before.</summary>
[Trait("Kind", "module")]
public sealed class FreshProcessTests
{
    [Theory]
    [InlineData(nameof(FreshProcessScenarios.Import_LoadsNoNativeLibraryUntilTheFirstText))]
    [InlineData(nameof(FreshProcessScenarios.Protect_LeavesNoTraceOfTelemetryInTheHome))]
    [InlineData(nameof(FreshProcessScenarios.Protect_BesideOtherVersionsOfItsLibraries_UsesItsOwnAndLeavesThem))]
    public async Task InAFreshProcess(string scenario)
    {
        string method = $"{typeof(FreshProcessScenarios).FullName}.{scenario}";

        (int exitCode, string output) = await FreshProcess.RunAsync(method, TestContext.Current.CancellationToken);

        Assert.True(exitCode == 0 && output.Contains("Total: 1, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0", StringComparison.Ordinal), output);
    }
}

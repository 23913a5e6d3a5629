using System.Diagnostics;

namespace OpenMed.Commands.Support;

/// <summary>Runs one explicit test of this project in a process of its own, with an empty home folder.</summary>
internal static class FreshProcess
{
    public static async Task<(int ExitCode, string Output)> RunAsync(string method, CancellationToken cancellationToken)
    {
        using TemporaryFolder home = new();
        string program = Path.Combine(AppContext.BaseDirectory, "OpenMed.PowerShell.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        ProcessStartInfo start = new(program, ["-noColor", "-explicit", "only", "-method", method])
        {
            RedirectStandardOutput = true,
            Environment = { ["HOME"] = home.Path, ["XDG_CACHE_HOME"] = null, ["XDG_CONFIG_HOME"] = null, ["XDG_DATA_HOME"] = null },
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, output);
    }
}

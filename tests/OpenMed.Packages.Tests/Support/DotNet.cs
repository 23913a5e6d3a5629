using System.Collections.Concurrent;
using System.Diagnostics;

namespace OpenMed.Packages.Support;

/// <summary>Calls the <c>dotnet</c> of the machine as a user does: with the machine's configuration, and without what the process of the tests has of its own build.</summary>
internal static class DotNet
{
    private static readonly TimeSpan MaxDuration = TimeSpan.FromMinutes(3);

    /// <summary>Variables that would tell the command of the build that runs the tests, or change what an application does.</summary>
    private static readonly string[] Inherited = ["ASPNETCORE_", "DOTNET_ENVIRONMENT", "MSBUILD", "OPENMED", "VSTEST"];

    private static readonly (string Name, string Value)[] Fixed =
    [
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"),
        ("DOTNET_NOLOGO", "1"),
        // No process may outlive the tests.
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("MSBUILDTERMINALLOGGER", "off"),
        ("UseSharedCompilation", "false"),
    ];

    /// <summary>Calls it and waits.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="environment">Further variables; null means none.</param>
    /// <param name="arguments">The arguments, each as it is.</param>
    public static async Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsInherited).ToArray()) start.Environment.Remove(name);
        foreach ((string name, string value) in Fixed) start.Environment[name] = value;
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;

        using Process process = new() { StartInfo = start };
        ConcurrentQueue<string?> lines = new();
        process.OutputDataReceived += (_, line) => lines.Enqueue(line.Data);
        process.ErrorDataReceived += (_, line) => lines.Enqueue(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(MaxDuration);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new CommandResult(process.ExitCode, string.Join('\n', lines.OfType<string>()));
    }

    private static bool IsInherited(string variable) => Inherited.Any(prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}

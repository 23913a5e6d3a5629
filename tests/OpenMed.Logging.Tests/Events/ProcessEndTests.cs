using System.Diagnostics;
using System.Globalization;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Events;

/// <summary>Deferred events when a real process ends: by its own end, by an exit in the middle, by an exception that nobody handles.</summary>
[Trait("Kind", "model")]
public sealed class ProcessEndTests
{
    [Theory]
    [InlineData("return", 1000)]
    [InlineData("exit", 1000)]
    [InlineData("crash", 1001)]
    public async Task End_EventsWait_AllAreInTheFileMasked(string end, int lines)
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        string host = Path.Combine(AppContext.BaseDirectory, "OpenMed.Logging.CrashHost.dll");
        ProcessStartInfo start = new("dotnet") { ArgumentList = { host, end, file, TestFolders.Mini }, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            string[] written = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
            Assert.True(lines == written.Length, $"{written.Length} lines of {lines}; the process ended with {process.ExitCode}: {await errors}");
            Assert.All(written, line => Assert.DoesNotContain("canary", line, StringComparison.Ordinal));
            Assert.Equal(
                Enumerable.Range(0, 1000).Select(round => string.Create(CultureInfo.InvariantCulture, $"{round} sent to user{round} <[EMAIL]>")),
                written.Take(1000).Select(line => line.Replace("<[USER_NAME]>", "<[EMAIL]>", StringComparison.Ordinal)));
        }
        finally
        {
            File.Delete(file);
        }
    }
}

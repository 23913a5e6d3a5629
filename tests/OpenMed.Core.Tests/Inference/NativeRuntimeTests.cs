using System.Diagnostics;
using OpenMed.Support;

namespace OpenMed.Inference;

public sealed class NativeRuntimeTests
{
    // A process of its own, because the runtime starts once in a process and this one may have started it already: the
    // test assembly runs itself with one test, in a home of its own.
    [Fact]
    public async Task EnsureStarted_FreshHome_LeavesNoFileThere()
    {
        using TempFolder home = new();
        string assembly = typeof(NativeRuntimeTests).Assembly.Location;
        ProcessStartInfo start = new(Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        foreach (string variable in (string[])["HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME"])
            start.Environment[variable] = home.FullPath;
        start.Environment[ChildVariable] = "1";
        start.ArgumentList.Add("-method");
        start.ArgumentList.Add($"{typeof(NativeRuntimeTests).FullName}.{nameof(Classify_InTheChildProcess_Runs)}");

        using Process child = Process.Start(start)!;
        Task<string> errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(child.ExitCode == 0, output + await errors);
        Assert.Contains("Total: 1, Errors: 0, Failed: 0, Skipped: 0", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(home.FullPath, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Classify_InTheChildProcess_Runs()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable(ChildVariable) == "1", "Only the child process of the other test runs it.");
        using OpenMed.Inference.OnnxTokenClassifier classifier = SomeClassifier.OpenTiny();

        Assert.NotEmpty(SomeClassifier.Classify(classifier, [5, 6, 7])[0]);
    }

    private const string ChildVariable = "OPENMED_TEST_CHILD";
}

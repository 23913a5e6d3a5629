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

        (int exitCode, string output) = await RunChild(home.FullPath, nameof(Classify_InTheChildProcess_Runs));

        Assert.True(exitCode == 0, output);
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

    // With the INT8 kernels of a processor with AMX, this process would end with SIGSEGV, were they run on the thread of the caller.
    [Fact]
    [Trait("Kind", "model")]
    public async Task Find_ThenANullIsMet_TheProcessGoesOn()
    {
        using TempFolder home = new();

        (int exitCode, string output) = await RunChild(home.FullPath, nameof(Find_InTheChildProcess_ThenANullIsMet));

        Assert.True(exitCode == 0, output);
        Assert.Contains("Total: 1, Errors: 0, Failed: 0, Skipped: 0", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Kind", "model")]
    public void Find_InTheChildProcess_ThenANullIsMet()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable(ChildVariable) == "1", "Only the child process of the other test runs it.");
        using PiiDetector detector = new(new PiiDetectorOptions { Model = PiiModel.Open(TestFolders.Mini) });
        string? missing = TestContext.Current.CancellationToken.IsCancellationRequested ? "" : null;

        Assert.NotEmpty(detector.Find("Margaret Holloway called.", TestContext.Current.CancellationToken));

        Assert.Throws<NullReferenceException>(() => missing!.Length);
    }

    private static async Task<(int ExitCode, string Output)> RunChild(string home, string method)
    {
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
            start.Environment[variable] = home;
        start.Environment[ChildVariable] = "1";
        start.ArgumentList.Add("-method");
        start.ArgumentList.Add($"{typeof(NativeRuntimeTests).FullName}.{method}");

        using Process child = Process.Start(start)!;
        Task<string> errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (child.ExitCode, output + await errors);
    }

    private const string ChildVariable = "OPENMED_TEST_CHILD";
}

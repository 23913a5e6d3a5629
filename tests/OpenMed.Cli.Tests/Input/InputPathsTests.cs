using System.Diagnostics;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Input;

public sealed class InputPathsTests
{
    [Fact]
    public void Resolve_Nothing_IsStandardInput() => Assert.Equal([InputFile.Stream], Resolve([]));

    [Fact]
    public void Resolve_Wildcard_GivesTheMatchesByName()
    {
        using TemporaryFolder folder = new();
        folder.Write("b.txt", "");
        folder.Write("a.txt", "");
        folder.Write("a.md", "");
        folder.Write("sub/c.txt", "");
        folder.Write(".a.txt.openmed-1.tmp", "");

        Assert.Equal(["a.txt", "b.txt"], Resolve([folder.At("*.txt")]).Select(input => input.RelativePath));
        Assert.Equal(3, Resolve([folder.At("**/*.txt")]).Count);
        Assert.Equal(4, Resolve([folder.Path], isRecursive: true).Count);
    }

    [Fact]
    public void Resolve_SameFileTwice_GivesItOnce()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "");

        Assert.Single(Resolve([path, folder.At("./a.txt"), folder.At("*.txt")]));
    }

    [Fact]
    public void Resolve_ExcludedSuffix_IsLeftOut()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "");
        folder.Write("a.txt.bak", "");

        Assert.Single(Resolve([folder.Path], isRecursive: true, excludedSuffix: ".bak"));
    }

    [Fact]
    public void Resolve_LinksAndSpecialFiles_GivesEachRegularFileOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no FIFO, and links need rights.");
        using TemporaryFolder folder = new();
        folder.Write("a/one.txt", "");
        folder.Write("b/two.txt", "");
        File.CreateSymbolicLink(folder.At("a/link.txt"), folder.At("b/two.txt"));
        File.CreateSymbolicLink(folder.At("device.txt"), "/dev/zero");
        Directory.CreateSymbolicLink(folder.At("b/loop"), folder.Path);
        Process.Start("mkfifo", folder.At("a/pipe.txt")).WaitForExit();

        string[] expected = ["a/link.txt", "a/one.txt"];
        Assert.Equal(expected, Resolve([folder.Path], isRecursive: true).Select(input => input.RelativePath));
        Assert.Equal(expected, Resolve([folder.At("**/*.txt")]).Select(input => Path.GetRelativePath(folder.Path, input.Name)));
        Assert.Single(Resolve([folder.At("b/*")]));
    }

    [Fact]
    public void Resolve_LinkToItself_DoesNotStopTheOthers()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights.");
        using TemporaryFolder folder = new();
        folder.Write("b.txt", "");
        File.CreateSymbolicLink(folder.At("a.txt"), folder.At("a.txt"));

        Assert.Equal(["a.txt", "b.txt"], Resolve([folder.Path], isRecursive: true).Select(input => input.RelativePath));
    }

    [Fact]
    public void Resolve_UnreadableSubfolder_IsReportedAndTheRestIsFound()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read every folder.");
        using TemporaryFolder folder = new();
        folder.Write("a/a.txt", "");
        folder.Write("b/b.txt", "");
        Process.Start("chmod", ["000", folder.At("a")]).WaitForExit();
        try
        {
            List<string> reports = [];

            Assert.Equal(["b/b.txt"], Resolve([folder.Path], isRecursive: true, report: reports.Add).Select(input => input.RelativePath));
            Assert.Contains(folder.At("a"), Assert.Single(reports), StringComparison.Ordinal);
        }
        finally
        {
            Process.Start("chmod", ["700", folder.At("a")]).WaitForExit();
        }
    }

    [Fact]
    public void Resolve_NothingThere_IsReportedEach()
    {
        using TemporaryFolder folder = new();
        List<string> reports = [];

        Resolve([folder.At("none"), folder.At("*.none"), folder.Path], report: reports.Add);

        Assert.Equal(3, reports.Count);
    }

    private static IReadOnlyList<InputFile> Resolve(
        string[] paths, bool isRecursive = false, string? excludedSuffix = null, Action<string>? report = null) =>
        new InputPaths(isRecursive, [], excludedSuffix).Resolve(paths, report ?? (message => Assert.Fail(message)));
}

using OpenMed.Cli.Support;

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

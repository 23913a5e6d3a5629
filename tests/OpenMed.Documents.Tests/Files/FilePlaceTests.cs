using System.Diagnostics;
using OpenMed.Documents.Support;

namespace OpenMed.Documents.Files;

public sealed class FilePlaceTests
{
    [Fact]
    public void OfInputAndOfResult_Link_LeadToItsTarget()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights.");
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "");
        File.CreateSymbolicLink(folder.At("b.txt"), path);
        File.CreateSymbolicLink(folder.At("c.txt"), folder.At("b.txt"));

        Assert.Equal(path, FilePlace.OfInput(folder.At("c.txt")));
        Assert.Equal(path, FilePlace.OfResult(folder.At("c.txt")));
    }

    [Fact]
    public void OfInputAndOfResult_LinkToItself_IsItsPathOrAnError()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights.");
        using TemporaryFolder folder = new();
        string path = folder.At("a.txt");
        File.CreateSymbolicLink(path, path);

        Assert.Equal(path, FilePlace.OfInput(path));
        Assert.ThrowsAny<IOException>(() => FilePlace.OfResult(path));
    }

    [Fact]
    public void IsReplaceable_FileOrNothing_IsTrue()
    {
        using TemporaryFolder folder = new();

        Assert.True(FilePlace.IsReplaceable(folder.Write("a.txt", "")));
        Assert.True(FilePlace.IsReplaceable(folder.At("none.txt")));
    }

    [Fact]
    public void IsReplaceable_PipeOrDevice_IsFalse()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no FIFO and no folder of devices.");
        using TemporaryFolder folder = new();
        Process.Start("mkfifo", folder.At("pipe")).WaitForExit();

        Assert.False(FilePlace.IsReplaceable(folder.At("pipe")));
        Assert.False(FilePlace.IsReplaceable("/dev/null"));
        Assert.False(FilePlace.IsReplaceable("/dev/none"));
    }
}

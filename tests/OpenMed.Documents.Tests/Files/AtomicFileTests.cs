using OpenMed.Documents.Support;

namespace OpenMed.Documents.Files;

public sealed class AtomicFileTests
{
    [Fact]
    public void Dispose_NotCommitted_LeavesTheOldContentAndNothingElse()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "old");

        using (AtomicFile file = new(path))
        {
            file.Stream.Write("new"u8);
            Assert.Matches(@"^\.a\.txt\.openmed-[0-9a-f]+\.tmp$", folder.Names()[0]);
        }

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.txt"], folder.Names());
    }

    [Fact]
    public void Commit_NoFileThere_MakesIt()
    {
        using TemporaryFolder folder = new();

        using (AtomicFile file = new(folder.At("a.txt")))
        {
            file.Stream.Write("new"u8);
            file.Commit("unused");
        }

        Assert.Equal(["a.txt"], folder.Names());
    }
}

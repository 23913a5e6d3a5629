using OpenMed.Support;

namespace OpenMed.Models;

public sealed class ModelLocatorTests
{
    [Fact]
    public void Find_FolderNamed_IsTaken() => Assert.Equal("elsewhere", ModelLocator.Find("elsewhere", [AppContext.BaseDirectory]));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Find_NothingNamed_LooksBesideTheBinariesInOrder(string? named)
    {
        using TempFolder empty = new();

        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "models", "openmed-mini"), ModelLocator.Find(named, [empty.FullPath, AppContext.BaseDirectory]));
    }

    [Fact]
    public void Find_NothingThere_TellsWhatToDo()
    {
        using TempFolder empty = new();

        PiiModelException exception = Assert.Throws<PiiModelException>(() => ModelLocator.Find(null, [empty.FullPath]));

        Assert.Contains(empty.FullPath, exception.Message, StringComparison.Ordinal);
        Assert.Contains("OPENMED_MODEL_PATH", exception.Message, StringComparison.Ordinal);
    }
}

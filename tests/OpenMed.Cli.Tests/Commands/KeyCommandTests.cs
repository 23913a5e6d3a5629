using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class KeyCommandTests
{
    [Fact]
    public void KeyNew_File_HoldsAKeyOfThatId()
    {
        using TemporaryFolder folder = new();

        ToolRun run = ToolRun.Of("key", "new", folder.At("a.key"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(run.Output.TrimEnd(), PiiKey.FromFile(folder.At("a.key")).Id);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("a.key")));
    }

    [Fact]
    public void KeyNew_FileIsThere_IsUsageAndTheFileStays()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.key", "the only key");

        ToolRun run = ToolRun.Of("key", "new", path);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Equal("the only key", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("key")]
    [InlineData("key", "new")]
    [InlineData("key", "new", "")]
    [InlineData("key", "old", "x")]
    public void Key_WrongCommandLine_IsUsage(params string[] arguments) => Assert.Equal(ExitCode.Usage, ToolRun.Of(arguments).Code);

    [Fact]
    public void KeyNew_NoFolder_IsInput()
    {
        using TemporaryFolder folder = new();

        ToolRun run = ToolRun.Of("key", "new", folder.At("none/a.key"));

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.StartsWith("openmed: ", run.Error, StringComparison.Ordinal);
    }
}

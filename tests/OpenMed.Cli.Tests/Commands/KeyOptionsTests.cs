using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class KeyOptionsTests
{
    [Theory]
    [InlineData("label", "^\\[FIRST_NAME\\] met \\[FIRST_NAME\\]$")]
    [InlineData("numbered", "^\\[FIRST_NAME_1\\] met \\[FIRST_NAME_2\\]$")]
    [InlineData("stars", "^\\*{4} met \\*{3}$")]
    [InlineData("last4", "^\\*{4} met \\*{3}$")]
    [InlineData("zip3", "^\\[FIRST_NAME\\] met \\[FIRST_NAME\\]$")]
    [InlineData("hash", "^\\[FIRST_NAME:hash:[0-9a-f]{8}:[A-Za-z0-9_-]{16}\\] met \\[FIRST_NAME:hash:[0-9a-f]{8}:[A-Za-z0-9_-]{16}\\]$")]
    [InlineData("surrogate", "^(?!Jane)[A-Z][a-z]+ met (?!Doe)[A-Z][a-z]+$")]
    [InlineData("shift", "^\\[FIRST_NAME\\] met \\[FIRST_NAME\\]$")]
    [InlineData("encrypt", "^\\[FIRST_NAME:enc:[0-9a-f]{8}:[A-Za-z0-9_-]+\\] met \\[FIRST_NAME:enc:[0-9a-f]{8}:[A-Za-z0-9_-]+\\]$")]
    [InlineData("remove", "^ met $")]
    [InlineData("keep", "^Jane met Doe$")]
    public void Protect_AnyMask_WritesIt(string mask, string pattern)
    {
        using TemporaryFolder folder = new();

        Assert.Matches(pattern, ToolRun.WithInput("Jane met Doe", "protect", "--mask", mask, "--key-file", folder.Key()).Output);
    }

    [Theory]
    [InlineData("The mask Encrypt needs a key. Pass --key-file FILE", "protect", "--mask", "encrypt")]
    [InlineData("The mask Hash needs a key. Pass --key-file FILE", "protect", "--mask", "hash")]
    [InlineData("--key-file and --key-env both name the key.", "protect", "--key-file", "x", "--key-env", "y")]
    [InlineData("There is no key file 'no-such.key'.", "protect", "--key-file", "no-such.key")]
    [InlineData("The environment variable 'OPENMED_NO_SUCH' is not set.", "unprotect", "--key-env", "OPENMED_NO_SUCH")]
    [InlineData("The environment variable 'PATH' holds no key.", "unprotect", "--key-env", "PATH")]
    [InlineData("The option --key-file has an empty value.", "unprotect", "--key-file", "")]
    public void Run_WrongKey_IsUsage(string expected, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.StartsWith("openmed: " + expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.OutputBytes);
    }

    [Fact]
    public void Protect_KeyFileThatOthersMayRead_IsToldAndUsed()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        using TemporaryFolder folder = new();
        string key = folder.Key();
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        ToolRun run = ToolRun.WithInput("Jane", "protect", "--mask", "hash", "--key-file", key);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Others may read the key file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_Keep_DoesNotTouchTheFile()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.ndjson", "{\"a\":\"\\u004aane\"}\n");
        DateTime time = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);

        ToolRun.Of("protect", "--mask", "keep", "--ndjson", "--in-place", path);

        Assert.Equal(time, File.GetLastWriteTimeUtc(path));
    }
}

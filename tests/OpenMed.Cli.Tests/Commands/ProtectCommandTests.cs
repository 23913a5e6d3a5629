using System.Text;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class ProtectCommandTests
{
    [Theory]
    [InlineData("Call Jane Doe.\n", "Call [FIRST_NAME] [FIRST_NAME].\n")]
    [InlineData("Jane", "[FIRST_NAME]")]
    [InlineData("", "")]
    [InlineData("none\r\nat\rall\n\n", "none\r\nat\rall\n\n")]
    public void Protect_StandardInput_MasksAndKeepsTheRest(string input, string expected)
    {
        ToolRun run = ToolRun.WithInput(input, "protect", "-");

        Assert.Equal(expected, run.Output);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Protect_Stars_MasksWithStars() =>
        Assert.Equal("**** has 3 cats", ToolRun.WithInput("Jane has 3 cats", "protect", "--mask", "stars").Output);

    [Fact]
    public void Protect_Text_MasksIt() =>
        Assert.Equal("Hi [FIRST_NAME]\n", ToolRun.Of("protect", "--text", "Hi Jane").Output);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16be", true)]
    public void Protect_Encodings_KeepsEncodingAndMark(string name, bool hasMark)
    {
        Encoding encoding = name switch
        {
            "utf-16" => new UnicodeEncoding(false, hasMark),
            "utf-16be" => new UnicodeEncoding(true, hasMark),
            _ => new UTF8Encoding(hasMark),
        };

        ToolRun run = ToolRun.With(Input("Zoë met Jane 😀\r\n"), "protect");

        Assert.Equal(Input("Zoë met [FIRST_NAME] 😀\r\n").ToArray(), run.OutputBytes);

        MemoryStream Input(string text) => new([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
    }

    [Theory]
    [InlineData("latin1")]
    [InlineData("utf-16")]
    [InlineData("utf-16be")]
    public void Protect_EncodingOnRequest_IsUsedBothWays(string name)
    {
        Encoding encoding = name switch
        {
            "utf-16" => new UnicodeEncoding(false, false),
            "utf-16be" => new UnicodeEncoding(true, false),
            _ => Encoding.Latin1,
        };

        ToolRun run = ToolRun.With(new MemoryStream(encoding.GetBytes("Zoë met Jane")), "protect", "--encoding", name);

        Assert.Equal(encoding.GetBytes("Zoë met [FIRST_NAME]"), run.OutputBytes);
    }

    [Fact]
    public void Protect_InvalidBytes_AreReportedAndTheFileStays()
    {
        using TemporaryFolder folder = new();
        byte[] bytes = [.. "Jane\n"u8, 0xE9, .. " x"u8];
        string bad = folder.Write("bad.txt", bytes);
        string good = folder.Write("good.txt", "Jane");

        ToolRun run = ToolRun.Of("protect", "--in-place", bad, good);

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("bad.txt' is not utf-8 at byte 5", run.Error, StringComparison.Ordinal);
        Assert.Contains("Pass the encoding latin1,", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(bad));
        Assert.Equal("[FIRST_NAME]", File.ReadAllText(good));
        Assert.Equal(["bad.txt", "good.txt"], folder.Names());
    }

    [Fact]
    public void Protect_InPlace_KeepsModeAndBackup()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("note.txt", "Jane");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        ToolRun run = ToolRun.Of("protect", "--in-place", "--backup", path);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.OutputBytes);
        Assert.Equal("[FIRST_NAME]", File.ReadAllText(path));
        Assert.Equal("Jane", File.ReadAllText(path + ".bak"));
        Assert.Equal(["note.txt", "note.txt.bak"], folder.Names());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void Protect_BackupIsThere_LeavesBothAsTheyWere()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("note.txt", "Jane");
        folder.Write("note.txt.old", "the only original");

        ToolRun run = ToolRun.Of("protect", "--in-place", "--backup=.old", path);

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Equal("Jane", File.ReadAllText(path));
        Assert.Equal("the only original", File.ReadAllText(path + ".old"));
        Assert.Equal(["note.txt", "note.txt.old"], folder.Names());
    }

    [Fact]
    public void Protect_InPlaceWithoutEntities_DoesNotTouchTheFile()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("note.txt", "nobody");
        DateTime time = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);

        ToolRun.Of("protect", "--in-place", "--backup", path);

        Assert.Equal(time, File.GetLastWriteTimeUtc(path));
        Assert.Equal(["note.txt"], folder.Names());
    }

    [Fact]
    public void Protect_FileChangesMeanwhile_IsNotReplaced()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("app.log", "Jane\n");

        ToolRun run = ToolRun.With(
            new MemoryStream(), new MemoryStream(), new MeddlingDetector(path), ["protect", "--in-place", path]);

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Equal(["app.log"], folder.Names());
        Assert.StartsWith("Jane\nmore", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_InPlaceThroughLink_ReplacesTheTargetOnce()
    {
        using TemporaryFolder folder = new();
        string target = folder.Write("target.txt", "Jane");
        string link = folder.At("link.txt");
        File.CreateSymbolicLink(link, target);

        ToolRun run = ToolRun.Of("protect", "--in-place", link, target);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("[FIRST_NAME]", File.ReadAllText(target));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void Protect_Folder_KeepsNamesInTheOutputFolder()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/a.txt", "Jane");
        folder.Write("in/sub/b.txt", "Doe");
        folder.Write("in/c.md", "Doe");

        ToolRun run = ToolRun.Of(
            "protect", "-r", folder.At("in"), "--include", "*.txt", "--output-dir", folder.At("out"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(["in/a.txt", "in/c.md", "in/sub/b.txt", "out/a.txt", "out/sub/b.txt"], folder.Names());
        Assert.Equal("[FIRST_NAME]", File.ReadAllText(folder.At("out/sub/b.txt")));
    }

    [Fact]
    public void Protect_TwoResultsForOnePlace_IsUsage()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("1/a.txt", "Jane");
        string second = folder.Write("2/a.txt", "Doe");

        ToolRun run = ToolRun.Of("protect", first, second, "--output-dir", folder.At("out"));

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Equal(["1/a.txt", "2/a.txt"], folder.Names());
    }

    [Fact]
    public void Protect_OutputFile_HoldsTheResult()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "Jane");

        ToolRun.Of("protect", path, "-o", folder.At("b.txt"));

        Assert.Equal("[FIRST_NAME]", File.ReadAllText(folder.At("b.txt")));
        Assert.Equal("Jane", File.ReadAllText(path));
    }

    [Fact]
    public void Protect_OutputFileIsALink_WritesToItsTarget()
    {
        using TemporaryFolder folder = new();
        string target = folder.Write("target.txt", "old");
        File.CreateSymbolicLink(folder.At("link.txt"), target);

        ToolRun.Of("protect", "--text", "Jane", "-o", folder.At("link.txt"));

        Assert.Equal("[FIRST_NAME]\n", File.ReadAllText(target));
        Assert.NotNull(new FileInfo(folder.At("link.txt")).LinkTarget);
    }

    [Fact]
    public void Protect_LogFile_TakesEachLineAsAText()
    {
        using TemporaryFolder folder = new();
        string log = folder.Write("app.log", "Jane\nx\nJane\n");
        WordDetector detector = new("Jane");

        ToolRun run = ToolRun.With(new MemoryStream(), new MemoryStream(), detector, ["protect", log]);

        Assert.Equal("[FIRST_NAME]\nx\n[FIRST_NAME]\n", run.Output);
        Assert.Equal([3], detector.BatchSizes);
    }

    [Fact]
    public void Protect_InputsOfTwoEncodings_DoesNotMixThem()
    {
        using TemporaryFolder folder = new();
        string utf8 = folder.Write("a.txt", "Jane");
        string utf16 = folder.Write("b.txt", [0xFF, 0xFE, (byte)'x', 0]);

        ToolRun run = ToolRun.Of("protect", utf8, utf16);

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Equal("[FIRST_NAME]", run.Output);
    }
}

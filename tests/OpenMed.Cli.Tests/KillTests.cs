using System.Diagnostics;
using System.Globalization;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli;

/// <summary>Kills the real tool while it replaces files. Many small files, so that a replacement is never far.</summary>
[Trait("Kind", "process")]
public sealed class KillTests
{
    private const int FileCount = 40;
    private const int KillCount = 6;
    private const string Note = "Patient Margaret Ellison, born 04/12/1958, phone (937) 555-0148, takes metformin 1000 mg.\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Protect_KilledAtAnyMoment_LeavesTheOldOrTheNewFile(bool hasBackup)
    {
        Stopwatch watch = Stopwatch.StartNew();
        (int code, string masked, string error) = ToolProcess.Run("protect", "--text", Note.TrimEnd());
        TimeSpan startup = watch.Elapsed;
        Assert.True(code == 0, error);
        Assert.NotEqual(Note, masked);

        watch.Restart();
        using (TemporaryFolder folder = NewFolder())
        {
            Assert.Equal(0, ToolProcess.Run(Arguments(folder, hasBackup)).Code);
            Assert.Equal(FileCount, Check(folder, masked, hasBackup));
        }

        TimeSpan whole = watch.Elapsed;
        Random random = new(1);
        for (int killIndex = 0; killIndex < KillCount; killIndex++)
        {
            using TemporaryFolder folder = NewFolder();
            using Process process = ToolProcess.Start(Arguments(folder, hasBackup));
            process.WaitForExit(startup / 2 + random.NextDouble() * (whole - startup / 2));
            process.Kill();
            process.WaitForExit();

            Check(folder, masked, hasBackup);
        }
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Protect_SignalTwiceAtOnce_LeavesTheOldFileAndNothingElse(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using TemporaryFolder folder = new();
        string text = string.Concat(Enumerable.Range(0, 40_000).Select(line => $"{line} {Note}"));
        string path = folder.Write("a.txt", text);
        using Process process = ToolProcess.Start("protect", "--in-place", path);
        Stopwatch watch = Stopwatch.StartNew();
        while (folder.Names().Length == 1 && watch.Elapsed < TimeSpan.FromSeconds(20))
            Thread.Sleep(10);

        for (int count = 0; count < 2; count++)
            Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal((int)ExitCode.Cancelled, process.ExitCode);
        Assert.Equal(["a.txt"], folder.Names());
        Assert.Equal(text, File.ReadAllText(path));
    }

    private static TemporaryFolder NewFolder()
    {
        TemporaryFolder folder = new();
        for (int fileIndex = 0; fileIndex < FileCount; fileIndex++)
            folder.Write($"{fileIndex:00}.txt", Note);

        return folder;
    }

    private static string[] Arguments(TemporaryFolder folder, bool hasBackup) =>
        ["protect", "-r", folder.Path, "--in-place", .. hasBackup ? ["--backup"] : Array.Empty<string>()];

    /// <summary>Asserts that each file is whole, and each backup too.</summary>
    /// <returns>How many files are replaced.</returns>
    private static int Check(TemporaryFolder folder, string masked, bool hasBackup)
    {
        int replacedCount = 0;
        for (int fileIndex = 0; fileIndex < FileCount; fileIndex++)
        {
            string path = folder.At($"{fileIndex:00}.txt");
            string content = File.ReadAllText(path);
            Assert.Contains(content, (string[])[Note, masked]);
            if (File.Exists(path + ".bak"))
                Assert.Equal(Note, File.ReadAllText(path + ".bak"));

            bool isReplaced = content == masked;
            Assert.False(isReplaced && hasBackup && !File.Exists(path + ".bak"));
            replacedCount += isReplaced ? 1 : 0;
        }

        return replacedCount;
    }
}

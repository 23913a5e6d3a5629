using System.Diagnostics;
using System.Security.Cryptography;
using OpenMed.Cli.Support;
using OpenMed.Support;

namespace OpenMed.Cli;

/// <summary>Kills the real tool while it quantizes a model, most often near the end, where files go into place.</summary>
[Trait("Kind", "process")]
public sealed class QuantizeKillTests
{
    private const int KillCount = 5;
    private const string FileName = "model_int8.onnx";

    [Fact]
    public void Quantize_KilledAtAnyMoment_LeavesTheOldOrTheNewFileWhole()
    {
        using TempFolder old = NewFolder();
        Assert.Equal(0, ToolProcess.Run("models", "quantize", old.FullPath, "--from", "block32").Code);
        using TempFolder made = TempFolder.CopyOf(old.FullPath);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(0, ToolProcess.Run("models", "quantize", made.FullPath).Code);
        TimeSpan whole = watch.Elapsed;
        string[] known = [Hash(old), Hash(made)];
        Assert.NotEqual(known[0], known[1]);

        Random random = new(1);
        for (int killIndex = 0; killIndex < KillCount; killIndex++)
        {
            using TempFolder folder = TempFolder.CopyOf(old.FullPath);
            using Process process = ToolProcess.Start("models", "quantize", folder.FullPath);
            process.WaitForExit(whole * Math.Sqrt(random.NextDouble()));
            process.Kill();
            process.WaitForExit();

            Assert.Contains(Hash(folder), known);
            Assert.Contains(PiiModel.Open(folder.FullPath).Variant.Name, (string[])["fp32", "int8"]);
            Assert.Equal("int8", PiiModel.Open(folder.FullPath, "int8").Variant.Name);
        }
    }

    private static TempFolder NewFolder()
    {
        TempFolder folder = TempFolder.CopyOf(RepositoryFiles.At("tests/data/tiny-deberta"));
        OneLabelModel.Make(folder.FullPath);
        return folder;
    }

    private static string Hash(TempFolder folder) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder[FileName])));
}

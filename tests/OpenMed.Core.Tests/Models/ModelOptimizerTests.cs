using System.Runtime.Versioning;
using OpenMed.Support;

namespace OpenMed.Models;

public sealed class ModelOptimizerTests
{
    [Theory]
    [InlineData("fp32", "model.optimized.onnx", 1e-4f)]
    [InlineData("fp16", "model_fp16.optimized.onnx", 1e-3f)]
    public void Optimize_TinyDeberta_MakesACopyThatIsPreferred(string variant, string fileName, float drift)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);

        PiiModelOptimization result = PiiModel.Open(folder.FullPath, variant).Optimize(TestContext.Current.CancellationToken);

        Assert.Equal(fileName, result.Optimized.FileName);
        Assert.True(result.Optimized.IsOptimized);
        Assert.InRange(result.LargestDrift, 0, drift);
        Assert.True(File.Exists(folder[fileName + "_data"]));
        Assert.Empty(Directory.GetDirectories(folder.FullPath));
        PiiModel reopened = PiiModel.Open(folder.FullPath, variant + "-optimized");
        Assert.Equal(result.Optimized, reopened.Variant);
        int place = reopened.Variants.ToList().FindIndex(each => each.Name == variant);
        Assert.Equal(variant + "-optimized", reopened.Variants[place - 1].Name);
    }

    [Fact]
    public void Optimize_SourceReplacedSinceItWasOpened_IsCheckedAgain()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        PiiModel model = PiiModel.Open(folder.FullPath, "fp32");
        File.Copy(folder["model_fp16.onnx"], folder["model.onnx"], overwrite: true);

        PiiModelException exception = Assert.Throws<PiiModelException>(() => model.Optimize(TestContext.Current.CancellationToken));

        Assert.Contains("does not match its SHA-256", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["model.optimized.json"]));
    }

    [Fact]
    public void Optimize_SourceThatFailsItsVerification_IsRefusedByName()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        ModelFault.FlipWeight(folder);
        File.Delete(folder["model.onnx.sha256"]);

        PiiModelException exception = Assert.Throws<PiiModelException>(
            () => PiiModel.Open(folder.FullPath, "fp32").Optimize(TestContext.Current.CancellationToken));

        Assert.StartsWith($"The variant 'fp32' in '{folder.FullPath}' fails its verification at 'largest logit drift'.", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["model.optimized.json"]));
    }

    [Fact]
    public void Optimize_NoReference_GoesOn()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        File.Delete(folder["reference_battery.json"]);

        Assert.True(PiiModel.Open(folder.FullPath, "fp32").Optimize(TestContext.Current.CancellationToken).Optimized.IsOptimized);
    }

    [Fact]
    public void Open_RecordWithoutSource_GoesBackToTheSource()
    {
        using TempFolder folder = Optimized();
        long graph = new FileInfo(folder["model.optimized.onnx"]).Length;
        long data = new FileInfo(folder["model.optimized.onnx_data"]).Length;
        File.WriteAllText(folder["model.optimized.json"], FormattableString.Invariant($$"""{"GraphByteCount":{{graph}},"DataByteCount":{{data}}}"""));

        Assert.Equal("fp32", PiiModel.Open(folder.FullPath).Variant.Name);
    }

    [Fact]
    public void Optimize_OptimizedCopy_Throws()
    {
        using TempFolder folder = Optimized();

        Assert.Throws<InvalidOperationException>(() => PiiModel.Open(folder.FullPath).Optimize(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Open_SourceReplacedAfterwards_GoesBackToTheSource()
    {
        using TempFolder folder = Optimized();
        File.Copy(folder["model_fp16.onnx"], folder["model.onnx"], overwrite: true);
        File.Delete(folder["model.onnx.sha256"]);

        Assert.Equal("fp32", PiiModel.Open(folder.FullPath).Variant.Name);
    }

    [Fact]
    public void Open_SourceOnlyTouched_KeepsTheCopy()
    {
        using TempFolder folder = Optimized();
        File.SetLastWriteTimeUtc(folder["model.onnx"], new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Assert.Equal("fp32-optimized", PiiModel.Open(folder.FullPath).Variant.Name);
    }

    [Theory]
    [InlineData("model.optimized.json")]
    [InlineData("model.optimized.onnx")]
    [InlineData("model.optimized.onnx_data")]
    public void Open_CopyWithoutOneOfItsFiles_GoesBackToTheSource(string fileName)
    {
        using TempFolder folder = Optimized();
        File.Delete(folder[fileName]);

        Assert.Equal("fp32", PiiModel.Open(folder.FullPath).Variant.Name);
    }

    [Fact]
    public void Open_CopyOfAnotherRuntime_GoesBackToTheSource()
    {
        using TempFolder folder = Optimized();
        string record = File.ReadAllText(folder["model.optimized.json"]);
        File.WriteAllText(folder["model.optimized.json"], record.Replace("\"RuntimeVersion\":\"1.", "\"RuntimeVersion\":\"0.", StringComparison.Ordinal));

        Assert.Equal("fp32", PiiModel.Open(folder.FullPath).Variant.Name);
    }

    [Fact]
    public void Open_CopyDamaged_NamesIt()
    {
        using TempFolder folder = Optimized();
        byte[] bytes = File.ReadAllBytes(folder["model.optimized.onnx_data"]);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(folder["model.optimized.onnx_data"], bytes);

        PiiModelException exception = Assert.Throws<PiiModelException>(() => PiiModel.Open(folder.FullPath));

        Assert.Contains("model.optimized.onnx", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Optimize_Cancelled_LeavesNothing()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx");
        PiiModel model = PiiModel.Open(folder.FullPath);

        Assert.ThrowsAny<OperationCanceledException>(() => model.Optimize(new CancellationToken(canceled: true)));

        Assert.Equal(["config.json", "model.onnx"], Directory.GetFileSystemEntries(folder.FullPath).Select(Path.GetFileName).Order());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Optimize_FolderMayNotBeWritten_TellsSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "An administrator may write every folder.");
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        PiiModel model = PiiModel.Open(folder.FullPath);
        File.SetUnixFileMode(folder.FullPath, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        PiiModelException exception = Assert.Throws<PiiModelException>(() => model.Optimize(TestContext.Current.CancellationToken));

        File.SetUnixFileMode(folder.FullPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("cannot be written", exception.Message, StringComparison.Ordinal);
    }

    private static TempFolder Optimized()
    {
        TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        _ = PiiModel.Open(folder.FullPath).Optimize(TestContext.Current.CancellationToken);
        return folder;
    }
}

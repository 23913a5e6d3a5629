using OpenMed.Support;

namespace OpenMed.Models.Verification;

public sealed class FileChecksTests
{
    [Fact]
    public void Add_ListOfChecksums_IsComparedFileByFile()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx", "tokenizer.json");
        File.WriteAllLines(folder["SHA256SUMS"],
        [
            FileChecksum.Compute(folder["model.onnx"]) + "  model.onnx",
            new string('0', 64) + " *config.json",
        ]);

        (bool isSound, IReadOnlyList<PiiModelCheck> checks) = Check(folder);

        Assert.True(isSound);
        Assert.Equal(
            ["files passed", "SHA-256 of model.onnx passed", "SHA-256 of config.json failed", "files without a SHA-256 passed"],
            checks.Select(check => check.Name + (check.Passed ? " passed" : " failed")));
        Assert.Equal("tokenizer.json", checks[^1].Measured);
        Assert.Throws<PiiModelException>(() => PiiModel.Open(folder.FullPath));
    }

    [Fact]
    public void Add_NoChecksums_SaysSoAndPasses()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "config.json", "model.onnx");

        (bool isSound, IReadOnlyList<PiiModelCheck> checks) = Check(folder);

        Assert.True(isSound);
        Assert.All(checks, check => Assert.True(check.Passed));
        Assert.Equal("model.onnx, config.json", checks[^1].Measured);
    }

    [Fact]
    public void Add_OptimizedCopyChanged_FailsItsRecord()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        _ = PiiModel.Open(folder.FullPath, "fp32").Optimize(TestContext.Current.CancellationToken);
        byte[] bytes = File.ReadAllBytes(folder["model.optimized.onnx_data"]);
        bytes[1000] ^= 1;
        File.WriteAllBytes(folder["model.optimized.onnx_data"], bytes);

        (bool isSound, IReadOnlyList<PiiModelCheck> checks) = Check(folder);

        Assert.False(isSound);
        Assert.Equal(["SHA-256 of the record"], checks.Where(check => !check.Passed).Select(check => check.Name));
    }

    private static (bool IsSound, IReadOnlyList<PiiModelCheck> Checks) Check(TempFolder folder)
    {
        CheckList checks = new();
        VariantFiles files = VariantCatalog.Find(folder.FullPath)[0];
        bool isSound = FileChecks.Add(checks, folder.FullPath, files, TestContext.Current.CancellationToken);
        return (isSound, checks.Checks);
    }
}

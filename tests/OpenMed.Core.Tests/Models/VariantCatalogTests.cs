using System.Text.Json;
using OpenMed.Inference;
using OpenMed.Models.Quantization;
using OpenMed.Support;

namespace OpenMed.Models;

public sealed class VariantCatalogTests
{
    private const string Praise =
        "made from model.onnx and verified on this kind of processor: 1 of 572 tokens differ, 20 of 20 sentences equal (dynamic, per channel).";

    [Fact]
    public void Open_VerifiedInt8_RunsBeforeFp32()
    {
        using Int8Folder folder = new();

        AssertOpens(folder, ["int8", "fp32", "fp16"], "int8 runs first: " + Praise);
        Assert.Equal(
            "dynamic, per channel; largest drift 2.5e-01; 1 of 572 tokens differ, 20 of 20 sentences equal",
            PiiModel.Open(folder.Folder.FullPath).QuantizationSummary);
    }

    [Fact]
    public void Open_VerifiedInt8InTheOnnxFolder_RunsBeforeFp32()
    {
        using Int8Folder folder = new();
        Directory.CreateDirectory(folder.Folder["onnx"]);
        foreach (string path in Directory.GetFiles(folder.Folder.FullPath).Where(path => !path.EndsWith("config.json", StringComparison.Ordinal)))
            File.Move(path, Path.Combine(folder.Folder["onnx"], Path.GetFileName(path)));

        AssertOpens(folder, ["int8", "fp32", "fp16"], "int8 runs first: " + Praise);
    }

    [Fact]
    public void Open_NoRecord_RunsFp32AndSaysWhy()
    {
        using Int8Folder folder = new(hasRecord: false);

        AssertOpens(
            folder,
            ["fp32", "int8", "fp16"],
            "fp32 is the exact one; int8 is not preferred: there is no quantization.json beside it that says how it was verified. Quantize again.");
        Assert.Null(PiiModel.Open(folder.Folder.FullPath).QuantizationSummary);
    }

    [Fact]
    public void Open_SourceChanged_RunsFp32AndSaysWhy()
    {
        using Int8Folder folder = new();
        File.Copy(folder.Folder["model_fp16.onnx"], folder.Folder["model.onnx"], overwrite: true);
        File.Delete(folder.Folder["model.onnx.sha256"]);

        AssertOpens(
            folder,
            ["fp32", "int8", "fp16"],
            "fp32 is the exact one; int8 is not preferred: model.onnx changed since it was made. Quantize again.");
    }

    [Fact]
    public void Open_Int8ChangedBehindItsRecord_IsRefused()
    {
        using Int8Folder folder = new();
        byte[] bytes = File.ReadAllBytes(folder.Int8Path);
        bytes[300_000] ^= 1;
        File.WriteAllBytes(folder.Int8Path, bytes);

        Assert.Contains(
            "model_int8.onnx' does not match its SHA-256",
            Assert.Throws<PiiModelException>(() => PiiModel.Open(folder.Folder.FullPath)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Open_Named_RunsWhatWasAskedFor()
    {
        using Int8Folder folder = new();
        PiiModel model = PiiModel.Open(folder.Folder.FullPath, "fp32");

        Assert.Equal("fp32", model.Variant.Name);
        Assert.Equal("'fp32' was asked for.", model.VariantReason);
        Assert.Equal(["int8", "fp32", "fp16"], model.Variants.Select(variant => variant.Name));
    }

    [Fact]
    public void Open_OptimizedCopyOfAVerifiedInt8_ComesFirst()
    {
        using Int8Folder folder = new();
        WriteCopy(folder);

        AssertOpens(
            folder, ["int8-optimized", "int8", "fp32", "fp16"], "int8 runs first, in its optimized copy, which loads faster: " + Praise);
    }

    [Fact]
    public void Open_OptimizedCopyOfAnotherInt8_StaysBehindFp32()
    {
        using Int8Folder folder = new(hasRecord: false);
        WriteCopy(folder);

        Assert.Equal(
            ["fp32", "int8-optimized", "int8", "fp16"], PiiModel.Open(folder.Folder.FullPath).Variants.Select(variant => variant.Name));
    }

    [Fact]
    public void Open_NoFp32_RunsInt8WithOrWithoutARecord()
    {
        using Int8Folder folder = new();
        File.Delete(folder.Folder["model.onnx"]);
        AssertOpens(folder, ["int8", "fp16"], "int8 runs first: " + Praise);

        File.Delete(folder.Folder["quantization.json"]);
        AssertOpens(folder, ["int8", "fp16"], "int8 runs first: there is no fp32, and int8 is smaller than fp16.");

        File.Delete(folder.Folder["model_fp16.onnx"]);
        AssertOpens(folder, ["int8"], "int8 is the only variant in the folder.");
    }

    [Fact]
    public void Open_NoInt8_SaysWhyAsWell()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        Assert.Equal("fp32 is the exact one.", PiiModel.Open(folder.FullPath).VariantReason);

        File.Delete(folder["model.onnx"]);
        Assert.Equal("fp16 is the only variant in the folder.", PiiModel.Open(folder.FullPath).VariantReason);
    }

    [Fact]
    [Trait("Kind", "model")]
    public void Verify_VerifiedInt8_IsReportedFirst()
    {
        using Int8Folder folder = new();
        PiiModelVerification verification = PiiModelVerification.Of(folder.Folder.FullPath, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["int8", "fp32", "fp16"], verification.Reports.Select(report => report.Variant.Name));
        Assert.Equal("< 0.5 %", verification.Reports[0].Checks.Single(check => check.Name == "argmax differences").Limit);
        Assert.Matches(@"^Use 'int8': it passed\. Measured here, 128 tokens, p50: [0-9.]+ ms with 'int8', [0-9.]+ ms with 'fp32'\.$", verification.Recommendation);
    }

    private static void AssertOpens(Int8Folder folder, string[] variants, string reason)
    {
        PiiModel model = PiiModel.Open(folder.Folder.FullPath);

        Assert.Equal(variants, model.Variants.Select(variant => variant.Name));
        Assert.Equal(variants[0], model.Variant.Name);
        Assert.Equal(reason, model.VariantReason);
    }

    // What 'models optimize' leaves; the copy need not be another graph to be found.
    private static void WriteCopy(Int8Folder folder)
    {
        OptimizedCopy copy = OptimizedCopy.Of(folder.Int8Path);
        File.Copy(folder.Int8Path, copy.Path);
        File.WriteAllText(copy.DataPath, "weights");
        var record = new OptimizedRecord(
            RecordedFile.Of(folder.Int8Path, CancellationToken.None),
            null,
            NativeRuntime.Version,
            new FileInfo(copy.Path).Length,
            FileChecksum.Compute(copy.Path),
            new FileInfo(copy.DataPath).Length,
            FileChecksum.Compute(copy.DataPath));
        File.WriteAllBytes(copy.RecordPath, JsonSerializer.SerializeToUtf8Bytes(record));
    }
}

using OpenMed.Models;
using OpenMed.Models.Quantization;
using OpenMed.Quantization.Support;
using OpenMed.Quantization.Trials;
using OpenMed.Support;

namespace OpenMed.Quantization;

public sealed class PiiModelQuantizerTests : IDisposable
{
    private readonly TinyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("token")]
    [InlineData("block32")]
    [InlineData("float-eighth")]
    public void Quantize_ReferenceThatIsARungsOwn_PassesAtThatRung(string method)
    {
        int place = PiiModelQuantizer.Methods.ToList().IndexOf(method);
        _folder.WriteBattery(TinyFolder.LogitsOf(Ladder.Rungs[place]));
        List<PiiQuantizationTrial> reported = [];

        PiiModelQuantization result = PiiModelQuantizer.Quantize(_folder.FullPath, progress: new Immediate<PiiQuantizationTrial>(reported.Add));

        Assert.Equal(PiiModelQuantizer.Methods.Take(place + 1), result.Trials.Select(trial => trial.Method));
        Assert.Equal(result.Trials, reported);
        Assert.Equal((method, 0f, 0), (result.Passed!.Method, result.Passed.LargestDrift, result.Passed.DifferingTokens));
        Assert.Equal(("int8", "model_int8.onnx", result.Passed.ByteCount), (result.Quantized!.Name, result.Quantized.FileName, result.Quantized.ByteCount));
        Assert.True(VerifiedInt8().IsPreferred, VerifiedInt8().Reason);
        Assert.Equal("int8", PiiModel.Open(_folder.FullPath).Variant.Name);
    }

    [Fact]
    public void Quantize_Twice_GivesTheSameBytes()
    {
        _folder.WriteBattery(TinyFolder.LogitsOf(Ladder.Rungs[3]));

        PiiModelQuantizer.Quantize(_folder.FullPath);
        SortedDictionary<string, string> first = _folder.Snapshot();
        PiiModelQuantizer.Quantize(_folder.FullPath);

        Assert.Equal(first, _folder.Snapshot());
        Assert.Equal(
            ["config.json", "model.onnx", "model.onnx.sha256", "model_int8.onnx", "model_int8.onnx.sha256", "quantization.json", "reference_battery.json", "tokenizer.json", "tokenizer_config.json"],
            first.Keys);
    }

    [Fact]
    public void Quantize_BatteryOfAnotherModel_BlamesTheSourceAndLeavesTheFolder()
    {
        _folder.WriteForeignBattery();
        SortedDictionary<string, string> before = _folder.Snapshot();

        PiiModelException exception = Assert.Throws<PiiModelException>(
            () => PiiModelQuantizer.Quantize(_folder.FullPath, new PiiQuantizationOptions { From = "float-half" }));

        Assert.Contains("model.onnx' itself does not give the results of reference_battery.json", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    /// <summary>The weights of tiny-deberta are random: its margins are too small for any INT8.</summary>
    [Fact]
    public void Quantize_NoneAgrees_WritesNothingAndMeasuresAll()
    {
        SortedDictionary<string, string> before = _folder.Snapshot();

        PiiModelQuantization result = PiiModelQuantizer.Quantize(_folder.FullPath, new PiiQuantizationOptions { From = "level0-half" });

        Assert.Equal(["level0-half", "float-half"], result.Trials.Select(trial => trial.Method));
        Assert.Null(result.Quantized);
        Assert.Null(result.Passed);
        Assert.Equal(before, _folder.Snapshot());
        Assert.Contains(result.Nodes, node => node.Errors.Select(error => error.Choice).SequenceEqual(["token", "balanced", "block64", "block32", "block32, level 0"]));
    }

    [Fact]
    public void Quantize_NoBattery_TakesTheFp32File()
    {
        File.Delete(_folder["reference_battery.json"]);

        PiiModelQuantization result = PiiModelQuantizer.Quantize(_folder.FullPath, new PiiQuantizationOptions { From = "float-half" });

        Assert.StartsWith("fp32 sibling model.onnx", result.Reference, StringComparison.Ordinal);
        Assert.Equal(result.Quantized is null, result.Passed is null);
        Assert.InRange(result.Trials[0].LargestDrift, 1e-6f, 0.5f);
    }

    [Fact]
    public void Quantize_UnknownMethod_IsRefused() => Assert.Throws<ArgumentException>(
        () => PiiModelQuantizer.Quantize(_folder.FullPath, new PiiQuantizationOptions { From = "int4" }));

    [Fact]
    public void Quantize_NoFp32File_IsRefused()
    {
        File.Move(_folder["model.onnx"], _folder["model_fp16.onnx"]);

        Refuses("'model.onnx'");
    }

    [Fact]
    public void Quantize_ModelThatIsQuantizedAlready_IsRefusedByItsNode()
    {
        File.Copy(Path.Combine(TestFolders.Mini, "model_int8.onnx"), _folder["model.onnx"], overwrite: true);
        File.Delete(_folder["model.onnx.sha256"]);

        Refuses("The node '");
    }

    [Theory]
    [InlineData("model.onnx", "SHA-256")]
    [InlineData("reference_battery.json", "reference_battery.json")]
    public void Quantize_DamagedFile_IsRefused(string fileName, string part)
    {
        byte[] bytes = File.ReadAllBytes(_folder[fileName]);
        File.WriteAllBytes(_folder[fileName], bytes[..(bytes.Length / 2)]);

        Refuses(part);
    }

    [Fact]
    public void Quantize_CutOffModelWithoutChecksum_IsRefused()
    {
        byte[] bytes = File.ReadAllBytes(_folder["model.onnx"]);
        File.WriteAllBytes(_folder["model.onnx"], bytes[..(bytes.Length / 2)]);
        File.Delete(_folder["model.onnx.sha256"]);

        Refuses("model.onnx");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Quantize_CancelledAfterATrial_LeavesTheFolderAsItWas(bool passes)
    {
        if (passes) _folder.WriteBattery(TinyFolder.LogitsOf(Ladder.Rungs[0]));
        else _folder.WriteForeignBattery();
        SortedDictionary<string, string> before = _folder.Snapshot();
        using CancellationTokenSource source = new();

        Assert.ThrowsAny<OperationCanceledException>(() => PiiModelQuantizer.Quantize(
            _folder.FullPath, progress: new Immediate<PiiQuantizationTrial>(_ => source.Cancel()), cancellationToken: source.Token));

        Assert.Equal(before, _folder.Snapshot());
    }

    private VerifiedInt8 VerifiedInt8()
    {
        IReadOnlyList<VariantFiles> variants = VariantCatalog.Find(_folder.FullPath);
        return Models.Quantization.VerifiedInt8.Of(
            variants.Single(files => files.Variant.Name == "int8"), variants.Single(files => files.Variant.Name == "fp32"));
    }

    private void Refuses(string part)
    {
        SortedDictionary<string, string> before = _folder.Snapshot();

        PiiModelException exception = Assert.Throws<PiiModelException>(() => PiiModelQuantizer.Quantize(_folder.FullPath));

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }
}

using System.Globalization;
using OpenMed.Cli.Support;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Support;
using OpenMed.Quantization;
using OpenMed.Support;

namespace OpenMed.Cli.Commands;

[Trait("Kind", "model")]
public sealed class ModelQuantizeCommandTests : IDisposable
{
    private static readonly string[] Written = ["model_int8.onnx", "model_int8.onnx.sha256", "quantization.json"];

    private readonly TemporaryFolder _folder = new();

    public ModelQuantizeCommandTests()
    {
        foreach (string path in Directory.GetFiles(RepositoryFiles.At("tests/data/tiny-deberta")))
            _folder.Write(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Quantize_AWayPasses_WritesTheVariantAndSaysThatItRuns()
    {
        OneLabelModel.Make(_folder.Path);
        string[] before = _folder.Names();

        ToolRun run = ToolRun.Of("models", "quantize", _folder.Path);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal([.. before.Concat(Written).Order(StringComparer.Ordinal)], _folder.Names());
        Assert.Matches(@"\| token +\| 0\.4 MB \| [1-9]\.[0-9]e-0[1-9] +\| 0 of [0-9]+ +\| 20 of 20 +\| passed \|", run.Output);
        Assert.Contains("\nCompared with: fp32 sibling model.onnx, 20 sentences\n'token' passed: wrote 'model_int8.onnx' (0.4 MB), which runs from now on.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nint8 runs first: made from model.onnx and verified on this kind of processor: 0 of ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("measure it on your own texts with 'openmed evaluate --variant int8'.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantize_Done_ShowSaysThatInt8RunsAndWhy()
    {
        OneLabelModel.Make(_folder.Path);
        ToolRun.Of("models", "quantize", _folder.Path);

        string output = ToolRun.Of("models", "show", _folder.Path).Output;

        Assert.Matches(@"Runs +\| int8 ", output);
        Assert.Matches(@"Why +\| int8 runs first: made from model\.onnx and verified on this kind of processor: .+ 20 of 20 sentences equal \(token\)\.", output);
        Assert.Matches(@"Quantized +\| token; largest drift ", output);
    }

    [Fact]
    public void Quantize_Again_ReplacesItsOwn()
    {
        OneLabelModel.Make(_folder.Path);
        ToolRun.Of("models", "quantize", _folder.Path);

        ToolRun run = ToolRun.Of("models", "quantize", _folder.Path, "--from", "Block32");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.DoesNotContain("token ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n'block32' passed: wrote 'model_int8.onnx' ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantize_NoWayPasses_WritesNothingAndShowsTheWorstNodes()
    {
        string[] before = _folder.Names();

        ToolRun run = ToolRun.Of("models", "quantize", _folder.Path);

        Assert.Equal(ExitCode.Model, run.Code);
        Assert.Equal(before, _folder.Names());
        Assert.Equal(PiiModelQuantizer.Methods.Count, run.Output.Split("| FAILED |").Length - 1);
        Assert.Matches(@"\| Node +\| Shape +\| token +\| balanced +\| block64 +\| block32 +\| block32, level 0 ", run.Output);
        Assert.Matches(@"\| /classifier/MatMul +\| 64 x 106 +\|( 0\.00[0-9]{2,4} +\|){5}", run.Output);
        Assert.EndsWith("\nCompared with: reference_battery.json, 20 sentences\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            $"openmed: No way of quantizing gave the results of fp32, so that nothing was written in '{_folder.Path}'. "
            + $"Go on with fp32; standard output has how far from it each way was, and the nodes with the largest errors.{Environment.NewLine}",
            run.Error);
    }

    [Fact]
    public void Quantize_ForeignInt8_IsRefusedUnlessForced()
    {
        OneLabelModel.Make(_folder.Path);
        _folder.Write(Written[0], "of elsewhere");

        ToolRun refused = ToolRun.Of("models", "quantize", _folder.Path);

        Assert.Equal(ExitCode.Model, refused.Code);
        Assert.Empty(refused.OutputBytes);
        Assert.EndsWith($"Move it away, or pass --force to replace it.{Environment.NewLine}", refused.Error, StringComparison.Ordinal);
        Assert.Equal("of elsewhere", File.ReadAllText(_folder.At(Written[0])));
        Assert.Equal(ExitCode.Done, ToolRun.Of("models", "quantize", _folder.Path, "--force").Code);
        Assert.NotEqual("of elsewhere", File.ReadAllText(_folder.At(Written[0])));
    }

    [Fact]
    public void Quantize_WithoutFp32_IsModel()
    {
        ToolRun run = ToolRun.Of("models", "quantize", Path.Combine(AppContext.BaseDirectory, "models", "openmed-mini"));

        Assert.Equal(ExitCode.Model, run.Code);
        Assert.Empty(run.OutputBytes);
        Assert.Contains("has no 'model.onnx'. INT8 is made from the fp32 file; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantize_UnknownWay_IsUsageAndNamesThem()
    {
        ToolRun run = ToolRun.Of("models", "quantize", _folder.Path, "--from", "dynamic");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.StartsWith($"openmed: --from takes one of {string.Join(", ", PiiModelQuantizer.Methods)}, but was given otherwise.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantize_Help_NamesEachWay()
    {
        string help = string.Join(' ', ToolRun.Of("models", "quantize", "--help").Output.Split((char[])[], StringSplitOptions.RemoveEmptyEntries));

        Assert.All(PiiModelQuantizer.Methods, method => Assert.Contains($" {method}", help, StringComparison.Ordinal));
    }

    [Fact]
    public void Quantize_CancelledAfterATrial_LeavesTheFolderAsItWas()
    {
        string[] before = _folder.Names();
        using CancellationTokenSource cancellation = new();
        using HandlingWriter error = new(cancellation.Cancel);

        ExitCode code = Run(error, cancellation.Token);

        Assert.Equal(ExitCode.Cancelled, code);
        Assert.Equal(before, _folder.Names());
    }

    [Fact]
    public void Quantize_PersonReadsErrors_ShowsALineForEachTrial()
    {
        using StringWriter error = new(CultureInfo.InvariantCulture);

        Run(error, CancellationToken.None, "--from", "level0-half");

        string[] lines = error.ToString().Split(Environment.NewLine);
        Assert.Matches(@"^level0-half: 0\.4 MB, [0-9]+ of 831 tokens differ, [0-9]+ of 20 sentences equal: failed$", lines[0]);
        Assert.StartsWith("float-half: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("openmed: No way of quantizing ", lines[2], StringComparison.Ordinal);
    }

    private ExitCode Run(TextWriter error, CancellationToken cancellationToken, params string[] options)
    {
        Terminal terminal = new() { Input = Stream.Null, Output = new MemoryStream(), Error = error, IsErrorTerminal = true };
        ITextDetector detector = new WordDetector();
        return new Tool(new ToolContext(terminal, _ => detector, cancellationToken)).Run(["models", "quantize", _folder.Path, .. options]);
    }
}

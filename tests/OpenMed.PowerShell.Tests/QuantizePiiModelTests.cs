using System.Management.Automation;
using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands;

/// <summary><c>Optimize-PiiModel -Quantize</c>.</summary>
[Trait("Kind", "module")]
public sealed class QuantizePiiModelTests : IClassFixture<ModuleFixture>, IDisposable
{
    private const string Id = ",OpenMed.Commands.OptimizePiiModelCommand";

    private static readonly string[] Written = ["model_int8.onnx", "model_int8.onnx.sha256", "quantization.json"];

    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();
    private readonly string _model;

    public QuantizePiiModelTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _model = _folder.CopyOfTiny();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Quantize_AWayPasses_WritesTheVariantThatRunsFromThenOn()
    {
        OneLabelModel.Make(_model);
        string[] before = _folder.Names();

        PSObject done = Assert.Single(_host.Run($"Get-PiiModel -ModelPath '{_model}' | Optimize-PiiModel -Quantize"));

        Assert.Empty(_host.Errors);
        Assert.Equal([.. before.Concat(Written.Select(name => Path.Combine("tiny-deberta", name))).Order(StringComparer.Ordinal)], _folder.Names());
        Assert.Equal("tiny-deberta: fp32 to int8 by 'token'", done.ToString());
        Assert.Equal(_model, done.Properties["Folder"].Value);
        Assert.Equal("int8 (0.4 MB)", done.Properties["Quantized"].Value.ToString());
        Assert.Equal("fp32 sibling model.onnx, 20 sentences", done.Properties["Reference"].Value);
        Assert.StartsWith(
            "int8 runs first: made from model.onnx and verified on this kind of processor: 0 of ",
            Assert.Single(_host.Run($"(Get-PiiModel -ModelPath '{_model}').VariantReason")).ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", @"\ntiny-deberta +fp32 \(1\.1 MB\) +int8 \(0\.4 MB\) +block32 +[0-9.]+e[+-][0-9] +0 of [0-9]+ +20 of 20")]
    [InlineData(".Trials", @"\nblock32 +0\.4 +[0-9.]+e[+-][0-9] +0 of [0-9]+ +20 of 20 +True")]
    [InlineData(".Nodes", @"\n/deberta/embeddings/word_embeddings/Gather +Gather +2100 x 64 +rows +0\.00[0-9]+\n(.*\n)+/classifier/MatMul +MatMul +64 x 106 +block32")]
    public void Quantize_Shown_IsATableWithProgressBefore(string property, string expected)
    {
        OneLabelModel.Make(_model);

        ScreenUi screen = ModuleHost.Show($"(Optimize-PiiModel '{_model}' -Quantize -From Block32){property}");

        Assert.Matches(expected, screen.Text);
        Assert.Contains(screen.Progress, record => record.StatusDescription.StartsWith("'block32' passed: 0 of ", StringComparison.Ordinal));
        Assert.Equal(ProgressRecordType.Completed, screen.Progress.Last().RecordType);
    }

    [Fact]
    public void Quantize_NoWayPasses_WritesTheObjectAndAnErrorAndNoFile()
    {
        string[] before = _folder.Names();

        PSObject done = Assert.Single(_host.Run($"Optimize-PiiModel '{_model}' -Quantize -From level0-half"));

        ErrorRecord error = Assert.Single(_host.Errors);
        Assert.Equal("PiiModelNotQuantized" + Id, error.FullyQualifiedErrorId);
        Assert.Equal(ErrorCategory.InvalidResult, error.CategoryInfo.Category);
        Assert.Equal(_model, error.TargetObject);
        Assert.Matches(@"^No way of quantizing the model '.+' gave .+\. Go on with fp32; .+\.$", error.ToString());
        Assert.Null(done.Properties["Quantized"].Value);
        Assert.Null(done.Properties["Method"].Value);
        Assert.Equal("tiny-deberta: no way passed", done.ToString());
        _host.Set("done", done);
        Assert.Equal(["level0-half", "float-half"], _host.Run("$done.Trials.Method").Select(name => name.BaseObject));
        Assert.Equal("True", Assert.Single(_host.Run("$done.Nodes.Where({ $_.Name -eq '/classifier/MatMul' }).Errors.Where({ $_.Choice -eq 'block32' }).Error -gt 0")).ToString());
        Assert.Equal(before, _folder.Names());
    }

    [Fact]
    public void Quantize_ForeignInt8_IsRefusedUnlessForced()
    {
        OneLabelModel.Make(_model);
        string foreign = _folder.File("tiny-deberta/model_int8.onnx", "of elsewhere");

        Assert.Empty(_host.Run($"Optimize-PiiModel '{_model}' -Quantize"));

        ErrorRecord error = Assert.Single(_host.Errors);
        Assert.Equal("PiiModelConflict" + Id, error.FullyQualifiedErrorId);
        Assert.EndsWith("Move it away, or give -Force to replace it.", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("of elsewhere", File.ReadAllText(foreign));
        Assert.Single(_host.Run($"Optimize-PiiModel '{_model}' -Quantize -Force"));
        Assert.NotEqual("of elsewhere", File.ReadAllText(foreign));
    }

    [Fact]
    public void Quantize_WithoutFp32_IsReported()
    {
        Assert.Empty(_host.Run("Optimize-PiiModel openmed-mini -Quantize"));

        ErrorRecord error = Assert.Single(_host.Errors);
        Assert.Equal("PiiModelUnusable" + Id, error.FullyQualifiedErrorId);
        Assert.Contains("has no 'model.onnx'. INT8 is made from the fp32 file; ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-Quantize -From dynamic", "PiiMethodUnknown" + Id)]
    [InlineData("-Quantize -Variant fp32", "AmbiguousParameterSet" + Id)]
    [InlineData("-Variant fp32 -Force", "AmbiguousParameterSet" + Id)]
    public void Quantize_WrongParameters_EndIt(string parameters, string id) =>
        Assert.Equal(id, _host.End($"Optimize-PiiModel '{_model}' {parameters}").FullyQualifiedErrorId);

    [Fact]
    public void Quantize_WhatIf_WritesNothing()
    {
        string[] before = _folder.Names();

        string shown = ModuleHost.Show($"Optimize-PiiModel '{_model}' -Quantize -WhatIf").Text;

        Assert.Contains($"\"Write the INT8 variant of fp32\" on target \"{_model}\"", shown, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Names());
    }

    [Fact]
    public async Task Quantize_Stopped_LeavesTheFolderAsItWas()
    {
        string[] before = _folder.Names();
        using PowerShell shell = _host.Shell();
        IAsyncResult running = shell.AddScript($"Optimize-PiiModel '{_model}' -Quantize").BeginInvoke();
        while (!shell.Streams.Progress.Any(record => record.StatusDescription.StartsWith("'token' failed: ", StringComparison.Ordinal)))
            await Task.Delay(10, TestContext.Current.CancellationToken);

        shell.Stop();

        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
        Assert.Equal(before, _folder.Names());
    }
}

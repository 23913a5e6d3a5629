using System.Text.Json;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

[Trait("Kind", "model")]
public sealed class ModelsCommandTests
{
    private static readonly string Mini = Path.Combine(AppContext.BaseDirectory, "models", "openmed-mini");

    [Fact]
    public void Tokenize_Ndjson_GivesALineForEachText()
    {
        ToolRun run = ToolRun.WithInput(
            "{\"text\":\"Jane 😀\"}\n{\"text\":\"\"}\n", "models", "tokenize", Mini, "--ndjson");

        Assert.Equal(ExitCode.Done, run.Code);
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        JsonElement first = JsonDocument.Parse(lines[0]).RootElement;
        int count = first.GetProperty("ids").GetArrayLength();
        Assert.Equal(count, first.GetProperty("tokens").GetArrayLength());
        Assert.Equal(count, first.GetProperty("spans").GetArrayLength());
        Assert.Equal("[0,4]", first.GetProperty("spans")[1].GetRawText());
        Assert.Equal("jane", first.GetProperty("tokens")[1].GetString());
    }

    [Fact]
    public void Tokenize_LineWithoutText_IsInput()
    {
        ToolRun run = ToolRun.WithInput("{\"text\":\"a\"}\n{\"t\":\"Jane\"}\n", "models", "tokenize", Mini, "--ndjson");

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Contains("Line 2 ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Mini_NamesTokenizerAndLabels()
    {
        ToolRun run = ToolRun.Of("models", "show", Mini);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("WordPiece", run.Output, StringComparison.Ordinal);
        Assert.Contains("date_of_birth", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Default_HoldsMini() =>
        Assert.Contains("openmed-mini", ToolRun.Of("models", "list").Output, StringComparison.Ordinal);

    [Fact]
    public void Verify_Mini_PassesAndTellsSpeedVerdictAndRecommendation()
    {
        ToolRun run = ToolRun.Of("models", "verify", Mini);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
        Assert.DoesNotContain("FAILED", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"int8 +\| latency of 32 tokens +\| p50 [0-9.]+ ms, p95 [0-9.]+ ms, [0-9]+ runs", run.Output);
        Assert.Matches(@"int8 +\| latency of 128 tokens", run.Output);
        Assert.EndsWith("\nint8 passed: 15 of 15 checks\nUse 'int8': it passed.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OneVariantDamaged_NamesItAndTheOtherIsRecommended()
    {
        using TemporaryFolder folder = CopyOfTiny();
        byte[] bytes = File.ReadAllBytes(folder.At("model.onnx"));
        bytes[500_000] ^= 1;
        File.WriteAllBytes(folder.At("model.onnx"), bytes);

        ToolRun run = ToolRun.Of("models", "verify", folder.Path);

        Assert.Equal(ExitCode.Model, run.Code);
        Assert.Matches(@"fp32 +\| SHA-256 of model.onnx +\| differs +\| +\| FAILED", run.Output);
        Assert.Contains("\nfp32 failed at 'SHA-256 of model.onnx': The file ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nUse 'fp16': it passed. Do not use 'fp32': it failed", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Not verified in '{folder.Path}': 'fp32'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, ToolRun.Of("models", "verify", folder.Path, "--variant", "fp16").Code);
    }

    [Fact]
    public void Verify_NothingToCompareWith_IsNotVerified()
    {
        using TemporaryFolder folder = CopyOfTiny();
        File.Delete(folder.At("reference_battery.json"));

        ToolRun run = ToolRun.Of("models", "verify", folder.Path, "--variant", "fp32");

        Assert.Equal(ExitCode.Model, run.Code);
        Assert.Contains("| not compared |", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FAILED", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_NoFolder_IsModel()
    {
        ToolRun run = ToolRun.Of("models", "show", "no-such-folder");

        Assert.Equal(ExitCode.Model, run.Code);
        Assert.Empty(run.OutputBytes);
    }

    private static TemporaryFolder CopyOfTiny()
    {
        TemporaryFolder folder = new();
        foreach (string path in Directory.GetFiles(RepositoryFiles.At("tests/data/tiny-deberta")))
            folder.Write(Path.GetFileName(path), File.ReadAllBytes(path));
        return folder;
    }
}

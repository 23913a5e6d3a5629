using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
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
    public void Show_Mini_SaysWhyItsVariantRuns()
    {
        string output = ToolRun.Of("models", "show", Mini).Output;

        Assert.Matches(@"Why +\| int8 is the only variant in the folder\.", output);
        Assert.DoesNotContain("Quantized", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Int8WithARecord_SaysHowItWasMadeAndWhyItRunsOrNot()
    {
        using TemporaryFolder folder = CopyOfTiny();
        WriteInt8(folder, "of another machine");

        string other = ToolRun.Of("models", "show", folder.Path).Output;
        string processor = Regex.Match(other, "this one is ([^)]+)").Groups[1].Value;
        WriteInt8(folder, processor);
        string same = ToolRun.Of("models", "show", folder.Path).Output;

        Assert.Matches(@"Runs +\| fp32 ", other);
        Assert.Contains("Why            | fp32 is the exact one; int8 is not preferred: it was verified on another kind of processor (of another machine; this one is ", other, StringComparison.Ordinal);
        Assert.Matches(@"Runs +\| int8 ", same);
        Assert.Matches(@"Why +\| int8 runs first: made from model\.onnx and verified on this kind of processor: 1 of 572 tokens differ, 20 of 20 sentences equal \(dynamic\)\.", same);
        Assert.All(
            [other, same],
            output => Assert.Matches(@"Quantized +\| dynamic; largest drift 2\.5e-01; 1 of 572 tokens differ, 20 of 20 sentences equal", output));
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

    // The fp16 file under another name: nothing looks into it before it runs.
    private static void WriteInt8(TemporaryFolder folder, string processor)
    {
        byte[] int8 = File.ReadAllBytes(folder.At("model_fp16.onnx"));
        byte[] source = File.ReadAllBytes(folder.At("model.onnx"));
        folder.Write("model_int8.onnx", int8);
        folder.Write("model_int8.onnx.sha256", Sha256(int8));
        folder.Write("quantization.json", $$"""
            {
              "method": "dynamic",
              "source": { "fileName": "model.onnx", "byteCount": {{source.Length}}, "writtenAtUtc": "2026-01-01T00:00:00Z", "sha256": "{{Sha256(source)}}" },
              "fileName": "model_int8.onnx", "byteCount": {{int8.Length}}, "sha256": "{{Sha256(int8)}}",
              "agreement": { "reference": "battery", "tokenCount": 572, "differingTokens": 1, "sentenceCount": 20, "equalSentences": 20, "largestDrift": 0.25 },
              "runtimeVersion": "1.31.1", "processor": "{{processor}}", "trials": [], "nodes": []
            }
            """);
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    private static TemporaryFolder CopyOfTiny()
    {
        TemporaryFolder folder = new();
        foreach (string path in Directory.GetFiles(RepositoryFiles.At("tests/data/tiny-deberta")))
            folder.Write(Path.GetFileName(path), File.ReadAllBytes(path));
        return folder;
    }
}

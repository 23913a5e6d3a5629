using System.Text.Json.Nodes;
using OpenMed.Support;

namespace OpenMed.Models.Quantization;

public sealed class VerifiedInt8Tests
{
    private static readonly Dictionary<string, (Action<Int8Folder> Change, string Reason)> Refusals = new()
    {
        ["no record"] = (folder => File.Delete(folder.Folder["quantization.json"]), "there is no quantization.json beside it"),
        ["garbage"] = (folder => File.WriteAllText(folder.Folder["quantization.json"], "Not found"), "there is no quantization.json beside it"),
        ["null in record"] = (folder => folder.Edit(root => root["agreement"] = null), "there is no quantization.json beside it"),
        ["other name"] = (folder => folder.Edit(root => root["fileName"] = "model.onnx"), "model_int8.onnx is not the file in its quantization.json"),
        ["other length"] = (folder => folder.Edit(root => root["byteCount"] = 5), "model_int8.onnx is not the file in its quantization.json"),
        ["external data"] = (folder => File.WriteAllText(folder.Int8Path + "_data", "x"), "model_int8.onnx is not the file in its quantization.json"),
        ["no checksum file"] = (folder => File.Delete(folder.Int8Path + ".sha256"), "there is no SHA-256 beside model_int8.onnx"),
        ["checksum file holds none"] = (folder => File.WriteAllText(folder.Int8Path + ".sha256", "Not found"), "does not start with a SHA-256"),
        ["other checksum in record"] =
            (folder => folder.Edit(root => root["sha256"] = new string('0', 64)), "the SHA-256 beside model_int8.onnx is not the one"),
        ["three tokens"] = (Agreement("differingTokens", 3), "closely enough: 3 of 572 tokens differ, 20 of 20 sentences equal"),
        ["fewer than none"] = (Agreement("differingTokens", -1), "closely enough: -1 of 572"),
        ["one sentence"] = (Agreement("equalSentences", 19), "closely enough: 1 of 572 tokens differ, 19 of 20 sentences equal"),
        ["nothing compared"] = (Agreement("tokenCount", 0), "closely enough: 1 of 0"),
        ["no sentences"] = (Agreement("equalSentences", 0) + Agreement("sentenceCount", 0), "closely enough"),
        ["infinite drift"] = (Agreement("largestDrift", "Infinity"), "closely enough"),
        ["no number as drift"] = (Agreement("largestDrift", "NaN"), "closely enough"),
        ["source changed"] = (folder => ModelFault.FlipWeight(folder.Folder), "model.onnx changed since it was made. Quantize again."),
        ["source has data now"] = (folder => File.WriteAllText(folder.Folder["model.onnx_data"], "x"), "model.onnx changed since it was made"),
        ["source had data"] = (
            folder => folder.Edit(root => root["sourceData"] = root["source"]!.DeepClone()), "model.onnx changed since it was made"),
        ["other processor"] = (folder => folder.Edit(root => root["processor"] = "x64-of-old"), "another kind of processor (x64-of-old; this one is "),
    };

    public static TheoryData<string> RefusalNames { get; } = [.. Refusals.Keys];

    [Fact]
    public void Of_RecordFits_IsPreferredWithItsNumbers()
    {
        using Int8Folder folder = new();

        VerifiedInt8 verified = VerifiedInt8.Of(folder.Int8, folder.Fp32);

        Assert.True(verified.IsPreferred, verified.Reason);
        Assert.Equal(
            "made from model.onnx and verified on this kind of processor: 1 of 572 tokens differ, 20 of 20 sentences equal", verified.Reason);
        Assert.Equal("dynamic, per channel", verified.Record?.Method);
    }

    [Theory]
    [MemberData(nameof(RefusalNames))]
    public void Of_SomethingDoesNotFit_SaysWhy(string name)
    {
        (Action<Int8Folder> change, string reason) = Refusals[name];
        using Int8Folder folder = new();
        change(folder);

        VerifiedInt8 verified = VerifiedInt8.Of(folder.Int8, folder.Fp32);

        Assert.False(verified.IsPreferred);
        Assert.StartsWith("int8 is not preferred: ", verified.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, verified.Reason, StringComparison.Ordinal);
        Assert.EndsWith(".", verified.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SourceCopiedLater_IsPreferredStill()
    {
        using Int8Folder folder = new();
        File.SetLastWriteTimeUtc(folder.Folder["model.onnx"], DateTime.UtcNow.AddDays(1));

        Assert.True(VerifiedInt8.Of(folder.Int8, folder.Fp32).IsPreferred);
    }

    [Fact]
    public void Of_NoSourceBesideIt_IsPreferred()
    {
        using Int8Folder folder = new();

        Assert.True(VerifiedInt8.Of(folder.Int8, fp32: null).IsPreferred);
    }

    [Fact]
    public void Of_KindOfAnotherMachine_IsNot()
    {
        using Int8Folder folder = new();

        Assert.False(VerifiedInt8.Of(folder.Int8, folder.Fp32, "riscv64").IsPreferred);
    }

    private static Action<Int8Folder> Agreement(string name, JsonNode value) =>
        folder => folder.Edit(root => root["agreement"]![name] = value.DeepClone());
}

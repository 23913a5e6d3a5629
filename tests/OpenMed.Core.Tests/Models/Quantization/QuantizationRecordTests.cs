using System.Text;
using System.Text.Json.Nodes;
using OpenMed.Support;

namespace OpenMed.Models.Quantization;

public sealed class QuantizationRecordTests
{
    private static readonly RecordedFile Source =
        new("model.onnx", 5000, new DateTime(2026, 11, 30, 12, 0, 0, DateTimeKind.Utc), new string('b', 64));

    [Fact]
    public void ToBytes_ThenRead_GivesTheSame()
    {
        using TempFolder folder = new();
        byte[] bytes = Int8Folder.Some(Source).ToBytes();
        File.WriteAllBytes(folder["quantization.json"], bytes);

        QuantizationRecord? read = QuantizationRecord.Read(folder["model_int8.onnx"]);

        Assert.Equal(bytes, read?.ToBytes());
        Assert.Equal(Source, read?.Source);
        Assert.Equal([768, 3072], read?.Nodes[0].Shape);
        Assert.Equal(float.PositiveInfinity, read?.Trials[0].LargestDrift);
    }

    [Fact]
    public void ToBytes_IsIndentedJsonInCamelCaseWithLineFeeds()
    {
        string text = Encoding.UTF8.GetString(Int8Folder.Some(Source).ToBytes());

        Assert.StartsWith("{\n  \"method\": \"dynamic, per channel\",\n  \"source\": {\n    \"fileName\": \"model.onnx\",\n", text, StringComparison.Ordinal);
        Assert.Contains("\"sourceData\": null,\n", text, StringComparison.Ordinal);
        Assert.Contains("\"largestDrift\": \"Infinity\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void PathOf_IsBesideTheOnnxFile() => Assert.Equal(
        Path.Combine("folder", "onnx", "quantization.json"), QuantizationRecord.PathOf(Path.Combine("folder", "onnx", "model_int8.onnx")));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"method\":")]
    [InlineData("{\"method\":\"\\ud800\"}")]
    public void Read_OtherContent_GivesNull(string content)
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["quantization.json"], content);

        Assert.Null(QuantizationRecord.Read(folder["model_int8.onnx"]));
    }

    [Fact]
    public void Read_NoFileOrAFolder_GivesNull()
    {
        using TempFolder folder = new();
        Assert.Null(QuantizationRecord.Read(folder["model_int8.onnx"]));

        Directory.CreateDirectory(folder["quantization.json"]);
        Assert.Null(QuantizationRecord.Read(folder["model_int8.onnx"]));
    }

    [Theory]
    [InlineData("method")]
    [InlineData("source")]
    [InlineData("source/fileName")]
    [InlineData("source/sha256")]
    [InlineData("fileName")]
    [InlineData("sha256")]
    [InlineData("agreement")]
    [InlineData("agreement/reference")]
    [InlineData("runtimeVersion")]
    [InlineData("processor")]
    [InlineData("trials")]
    [InlineData("trials/0")]
    [InlineData("trials/0/method")]
    [InlineData("nodes")]
    [InlineData("nodes/0")]
    [InlineData("nodes/0/name")]
    [InlineData("nodes/0/operator")]
    [InlineData("nodes/0/shape")]
    [InlineData("nodes/0/choice")]
    public void Read_SomethingIsNull_GivesNull(string place)
    {
        using TempFolder folder = new();
        JsonNode root = JsonNode.Parse(Int8Folder.Some(Source).ToBytes())!;
        string[] steps = place.Split('/');
        JsonNode parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);
        if (parent is JsonArray items)
            items[int.Parse(steps[^1], null)] = null;
        else
            parent[steps[^1]] = null;
        File.WriteAllText(folder["quantization.json"], root.ToJsonString());

        Assert.Null(QuantizationRecord.Read(folder["model_int8.onnx"]));
    }

    [Fact]
    public void Read_AnyByteChanged_DoesNotThrow()
    {
        using TempFolder folder = new();
        byte[] original = Int8Folder.Some(Source).ToBytes();
        Random random = new(4711);
        for (int round = 0; round < 300; round++)
        {
            byte[] changed = [.. original];
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(folder["quantization.json"], changed);

            _ = QuantizationRecord.Read(folder["model_int8.onnx"]);
        }
    }
}

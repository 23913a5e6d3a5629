using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace OpenMed.Support;

/// <summary>Ways to damage a copy of a model folder.</summary>
internal static class ModelFault
{
    /// <summary>Flips the highest exponent bit of a weight of the fp32 model: it becomes about 2^128 times larger or smaller.</summary>
    public static void FlipWeight(TempFolder folder) =>
        ChangeWeights(folder, "model.onnx", "onnx::MatMul_1283", weights => weights[4003] ^= 0x40);

    /// <summary>Makes the scales of a layer ten times as large.</summary>
    public static void BreakScales(TempFolder folder) =>
        ChangeWeights(folder, "model_int8.onnx", "onnx::MatMul_742_s", weights =>
        {
            foreach (ref float scale in MemoryMarshal.Cast<byte, float>(weights)) scale *= 10;
        });

    /// <summary>Cuts a file off in the middle.</summary>
    public static void Truncate(TempFolder folder, string fileName)
    {
        using FileStream stream = new(folder[fileName], FileMode.Open);
        stream.SetLength(stream.Length / 2);
    }

    /// <summary>Changes the JSON of a file.</summary>
    public static void Edit(TempFolder folder, string fileName, Action<JsonNode> edit)
    {
        JsonNode root = JsonNode.Parse(File.ReadAllText(folder[fileName]))!;
        edit(root);
        File.WriteAllText(folder[fileName], root.ToJsonString());
    }

    /// <summary>Exchanges the names of two label ids in id2label, and in label2id too where that is asked for.</summary>
    public static void SwapLabels(TempFolder folder, int first, int second, bool isInBoth) => Edit(folder, "config.json", root =>
    {
        string firstName = (string)root["id2label"]![$"{first}"]!;
        string secondName = (string)root["id2label"]![$"{second}"]!;
        root["id2label"]![$"{first}"] = secondName;
        root["id2label"]![$"{second}"] = firstName;
        if (!isInBoth) return;

        root["label2id"]![firstName] = second;
        root["label2id"]![secondName] = first;
    });

    /// <summary>Takes a label out of both directions of the map.</summary>
    public static void RemoveLabel(TempFolder folder, int labelId) => Edit(folder, "config.json", root =>
    {
        string name = (string)root["id2label"]![$"{labelId}"]!;
        root["id2label"]!.AsObject().Remove($"{labelId}");
        root["label2id"]!.AsObject().Remove(name);
    });

    /// <summary>Exchanges two rows of a Unigram vocabulary in tokenizer.json.</summary>
    public static void SwapRows(TempFolder folder, int first, int second) => Edit(folder, "tokenizer.json", root =>
    {
        JsonArray rows = root["model"]!["vocab"]!.AsArray();
        (JsonNode one, JsonNode other) = (rows[first]!.DeepClone(), rows[second]!.DeepClone());
        rows[first] = other;
        rows[second] = one;
    });

    private static void ChangeWeights(TempFolder folder, string fileName, string name, SpanAction change)
    {
        byte[] file = File.ReadAllBytes(folder[fileName]);
        change(OnnxWeights.Find(file, name));
        File.WriteAllBytes(folder[fileName], file);
    }

    private delegate void SpanAction(Span<byte> weights);
}

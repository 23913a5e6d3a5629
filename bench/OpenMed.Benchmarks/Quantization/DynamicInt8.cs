using OpenMed.Quantization.Onnx;

namespace OpenMed.Benchmarks.Quantization;

/// <summary>The usual dynamic INT8: one activation scale for the whole tensor, a weight scale for each output, as <c>quantize_dynamic</c> with
/// <c>per_channel</c> writes it. Made from our file with one scale a token, so that weights and tables are the same numbers.</summary>
internal static class DynamicInt8
{
    private const string Quantizer = "DynamicQuantizeLinear";

    /// <summary>Writes the model.</summary>
    /// <param name="source">The file with one scale a token.</param>
    /// <param name="path">The file to write.</param>
    public static void Write(string source, string path)
    {
        ModelProto model = OnnxReader.Read(source);
        Dictionary<string, NodeProto> makers = model.Graph.Node.SelectMany(node => node.Output, (node, output) => (node, output))
            .ToDictionary(pair => pair.output, pair => pair.node);
        Dictionary<string, string> scales = [];
        List<NodeProto> nodes = [];
        foreach (NodeProto node in model.Graph.Node)
        {
            if (node.OpType == "MatMulInteger") Replace(node, makers, scales, nodes);
            else if (node.OpType == "Mul" && scales.TryGetValue(node.Input[1], out string? scale)) node.Input[1] = scale;
            nodes.Add(node);
        }

        RemoveUnused(model, nodes);
        using TensorFiles files = new(Path.GetDirectoryName(source)!);
        new OnnxWriter(files).Write(model, path, CancellationToken.None);
    }

    // The bytes are Cast(Add(Mul(activations, Div(127, largest)), 128.5)), and the scale is Mul(largest, 1 / 127).
    private static void Replace(NodeProto node, Dictionary<string, NodeProto> makers, Dictionary<string, string> scales, List<NodeProto> nodes)
    {
        NodeProto multiples = makers[makers[makers[node.Input[0]].Input[0]].Input[0]];
        string activations = multiples.Input[0];
        string largest = makers[multiples.Input[1]].Input[1];
        string scale = makers.Values.First(maker => maker.OpType == "Mul" && maker.Input[0] == largest).Output[0];
        string prefix = "dynamic." + activations;
        if (scales.TryAdd(scale, prefix + ".scale"))
        {
            NodeProto quantizer = new() { OpType = Quantizer };
            quantizer.Input.Add(activations);
            quantizer.Output.Add([prefix + ".bytes", prefix + ".scale", prefix + ".zero"]);
            nodes.Add(quantizer);
        }

        node.Input[0] = prefix + ".bytes";
        node.Input[2] = prefix + ".zero";
    }

    private static void RemoveUnused(ModelProto model, List<NodeProto> nodes)
    {
        int before;
        do
        {
            before = nodes.Count;
            HashSet<string> used = [.. nodes.SelectMany(AllInputs), .. model.Graph.Output.Select(output => output.Name)];
            nodes.RemoveAll(node => !node.Output.Any(used.Contains));
        }
        while (nodes.Count < before);

        model.Graph.Node.Clear();
        model.Graph.Node.Add(nodes);
    }

    private static IEnumerable<string> AllInputs(NodeProto node) => node.Input.Concat(node.Attribute
        .Where(attribute => attribute.G is not null)
        .SelectMany(attribute => attribute.G.Node)
        .SelectMany(AllInputs));
}

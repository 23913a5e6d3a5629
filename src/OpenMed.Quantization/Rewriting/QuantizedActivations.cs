using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

/// <summary>Quantizes the activations of one graph with one scale a token. Nodes that take the same activations, as query, key and value do, share the result.</summary>
/// <remarks>With a = max |x| over a token's numbers and s = a / 127: q = x / s + 128.5 without its fraction, from 1 to 255: x / s rounded, and 128. So no token's result depends on another's.</remarks>
/// <param name="root">The outermost graph, which gets the constants.</param>
/// <param name="names">Names values.</param>
/// <param name="operatorVersion">The version of the standard operators.</param>
internal sealed class QuantizedActivations(GraphScope root, GraphNames names, long operatorVersion)
{
    // A token of zeros gets a scale all the same, so that nothing is divided by 0.
    private const float SmallestMaximum = 1e-30f;

    private readonly Dictionary<string, (string Bytes, string Scale)> _made = new(StringComparer.Ordinal);

    /// <summary>The name of the zero point of the bytes.</summary>
    public string ZeroPoint => Constant("128", name => Nodes.Weight(name, TensorTypes.UInt8, [], (byte)128));

    /// <summary>Quantizes activations, unless it was done.</summary>
    /// <param name="activations">Their name: floats, the last dimension a token's numbers.</param>
    /// <param name="factors">What each channel is divided by; null for 1. The same for the same activations.</param>
    /// <param name="nodes">Gets the nodes.</param>
    /// <returns>The names of the bytes, of the same shape, and of the scales, whose last dimension is 1.</returns>
    public (string Bytes, string Scale) Quantize(string activations, float[]? factors, List<NodeProto> nodes)
    {
        if (_made.TryGetValue(activations, out (string Bytes, string Scale) made)) return made;

        string even = factors is null ? activations : Divide(activations, factors, nodes);
        string largest = Largest(even, nodes);
        string scale = Nodes.Add(nodes, names, "Mul", [largest, FloatConstant("127th", 1f / Int8.Largest)]);
        string inverse = Nodes.Add(nodes, names, "Div", [FloatConstant("127f", Int8.Largest), largest]);
        string shifted = Nodes.Add(nodes, names, "Add", [Nodes.Add(nodes, names, "Mul", [even, inverse]), FloatConstant("128.5", 128.5f)]);
        string bytes = Nodes.Add(nodes, names, "Cast", [shifted], Nodes.Number("to", TensorTypes.UInt8));
        _made.Add(activations, (bytes, scale));
        return (bytes, scale);
    }

    private string Divide(string activations, float[] factors, List<NodeProto> nodes)
    {
        string name = names.Of(activations, "factors");
        root.Add(Nodes.Weight(name, TensorTypes.Float, [factors.Length], [.. factors.Select(factor => 1 / factor)]));
        return Nodes.Add(nodes, names, "Mul", [activations, name]);
    }

    private string Largest(string activations, List<NodeProto> nodes)
    {
        string magnitudes = Nodes.Add(nodes, names, "Abs", [activations]);
        string largest = names.Next();
        nodes.Add(Nodes.Reduce("ReduceMax", magnitudes, axis: -1, isKept: true, largest, root, names, operatorVersion));
        return Nodes.Add(nodes, names, "Max", [largest, FloatConstant("tiny", SmallestMaximum)]);
    }

    private string FloatConstant(string kind, float value) => Constant(kind, name => Nodes.Weight(name, TensorTypes.Float, [], value));

    private string Constant(string kind, Func<string, TensorProto> make)
    {
        string name = names.Of("int8", kind);
        root.Add(make(name));
        return name;
    }
}

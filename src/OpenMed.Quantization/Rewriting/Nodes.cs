using System.Runtime.InteropServices;
using Google.Protobuf;
using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Rewriting;

/// <summary>Makes nodes, attributes and small weights.</summary>
internal static class Nodes
{
    // Since this version ReduceMax takes its axes as an input.
    private const long AxesAreAnInput = 18;

    private const int IntegerAttribute = 2;
    private const int IntegersAttribute = 7;

    /// <summary>Makes a node of the standard operators.</summary>
    /// <param name="type">The operator.</param>
    /// <param name="inputs">The values it takes.</param>
    /// <param name="output">The value it gives.</param>
    /// <param name="attributes">Its attributes.</param>
    public static NodeProto Make(string type, string[] inputs, string output, params AttributeProto[] attributes)
    {
        NodeProto node = new() { OpType = type };
        node.Input.Add(inputs);
        node.Output.Add(output);
        node.Attribute.Add(attributes);
        return node;
    }

    /// <summary>Adds a node of the standard operators that gives a new value.</summary>
    /// <param name="nodes">Gets the node.</param>
    /// <param name="names">Names the value.</param>
    /// <param name="type">The operator.</param>
    /// <param name="inputs">The values it takes.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <returns>The value's name.</returns>
    public static string Add(List<NodeProto> nodes, GraphNames names, string type, string[] inputs, params AttributeProto[] attributes)
    {
        string output = names.Next();
        nodes.Add(Make(type, inputs, output, attributes));
        return output;
    }

    /// <summary>Makes a node that reduces one dimension.</summary>
    /// <param name="type">The operator: <c>ReduceMax</c>.</param>
    /// <param name="input">The value it takes.</param>
    /// <param name="axis">The dimension.</param>
    /// <param name="isKept">Whether it stays, with length 1.</param>
    /// <param name="output">The value it gives.</param>
    /// <param name="root">The outermost graph.</param>
    /// <param name="names">Names values.</param>
    /// <param name="operatorVersion">The version of the standard operators.</param>
    public static NodeProto Reduce(
        string type, string input, int axis, bool isKept, string output, GraphScope root, GraphNames names, long operatorVersion)
    {
        AttributeProto kept = Number("keepdims", isKept ? 1 : 0);
        if (operatorVersion < AxesAreAnInput) return Make(type, [input], output, Numbers("axes", axis), kept);

        string axes = names.Of("int8", FormattableString.Invariant($"axis{axis}"));
        root.Add(Weight(axes, TensorTypes.Int64, [1], (long)axis));
        return Make(type, [input, axes], output, kept);
    }

    /// <summary>An attribute that is a whole number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public static AttributeProto Number(string name, long value) => new() { Name = name, I = value, Type = IntegerAttribute };

    /// <summary>An attribute that is a list of whole numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its values.</param>
    public static AttributeProto Numbers(string name, params long[] values)
    {
        AttributeProto attribute = new() { Name = name, Type = IntegersAttribute };
        attribute.Ints.Add(values);
        return attribute;
    }

    /// <summary>A weight with a few numbers.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="type">Their type in ONNX.</param>
    /// <param name="shape">Its shape; empty for a single number.</param>
    /// <param name="values">The numbers.</param>
    public static TensorProto Weight<T>(string name, int type, long[] shape, params T[] values)
        where T : unmanaged
    {
        TensorProto tensor = new() { Name = name, DataType = type, RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes(values.AsSpan())) };
        tensor.Dims.Add(shape);
        return tensor;
    }
}

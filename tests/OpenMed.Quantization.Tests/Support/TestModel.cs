using System.Runtime.InteropServices;
using Google.Protobuf;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;

namespace OpenMed.Quantization.Support;

/// <summary>Builds small ONNX models.</summary>
internal sealed class TestModel
{
    private const int GraphAttribute = 5;
    private const int FloatAttribute = 1;
    private const int TensorAttribute = 4;

    public TestModel(long operatorVersion = 17)
    {
        // The versions of the file format that came with these versions of the operators.
        Model = new ModelProto { IrVersion = 7, Graph = NewGraph("main") };
        Model.OpsetImport.Add(new OperatorSetIdProto { Domain = string.Empty, Version = operatorVersion });
    }

    public ModelProto Model { get; }

    public GraphProto Graph => Model.Graph;

    public static GraphProto NewGraph(string name)
    {
        GraphProto graph = new();
        // GraphProto.name, which the library does not name.
        graph.MergeFrom(Wire.Text(2, name));
        return graph;
    }

    /// <summary>An input or output of floats, or of another type; -1 is a length that is free.</summary>
    public static ValueInfoProto Value(string name, long[] shape, int type = TensorTypes.Float)
    {
        TensorShapeProto dimensions = new();
        dimensions.Dim.Add(shape.Select(length => length < 0 ? new DimensionProto { DimParam = "free" } : new DimensionProto { DimValue = length }));
        return new ValueInfoProto
        {
            Name = name,
            Type = new TypeProto { TensorType = new TensorTypeProto { ElemType = type, Shape = dimensions } },
        };
    }

    public static TensorProto Floats(string name, float[] values, params long[] shape) => Nodes.Weight(name, TensorTypes.Float, shape, values);

    /// <summary>Floats between -1 and 1, the same for the same seed.</summary>
    public static TensorProto RandomFloats(string name, int seed, params long[] shape) =>
        Floats(name, RandomValues(seed, (int)shape.Aggregate(1L, (product, length) => product * length)), shape);

    public static float[] RandomValues(int seed, int count)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
    }

    public static float[] ValuesOf(TensorProto tensor) => MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray();

    public static AttributeProto Fraction(string name, float value) => new() { Name = name, F = value, Type = FloatAttribute };

    public static AttributeProto Subgraph(string name, GraphProto graph) => new() { Name = name, G = graph, Type = GraphAttribute };

    public static NodeProto Constant(string output, TensorProto value) =>
        Nodes.Make("Constant", [], output, new AttributeProto { Name = "value", T = value, Type = TensorAttribute });

    public TestModel Input(string name, params long[] shape) => InputOf(TensorTypes.Float, name, shape);

    public TestModel InputOf(int type, string name, params long[] shape)
    {
        Graph.Input.Add(Value(name, shape, type));
        return this;
    }

    public TestModel Output(string name, params long[] shape)
    {
        Graph.Output.Add(Value(name, shape));
        return this;
    }

    public TestModel Weight(TensorProto tensor)
    {
        Graph.Initializer.Add(tensor);
        return this;
    }

    public TestModel Node(string type, string[] inputs, string output, params AttributeProto[] attributes) =>
        Node(Nodes.Make(type, inputs, output, attributes), "/" + output + "/" + type);

    public TestModel Node(NodeProto node, string name)
    {
        node.Name = name;
        Graph.Node.Add(node);
        return this;
    }

    public byte[] ToBytes() => Model.ToByteArray();

    /// <summary>A MatMul of <c>x</c> [free, inputs] with the weight <c>w</c>, named <c>/y/MatMul</c>.</summary>
    public static TestModel Product(int inputCount = 32, int outputCount = 64, long operatorVersion = 17) => new TestModel(operatorVersion)
        .Input("x", -1, inputCount)
        .Output("y", -1, outputCount)
        .Weight(RandomFloats("w", 1, inputCount, outputCount))
        .Node("MatMul", ["x", "w"], "y");
}

using System.Numerics.Tensors;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Finds the weights of a model that are to be quantized, and refuses a model with large weights in a place it does not know.</summary>
/// <param name="path">The path of the ONNX file, for messages.</param>
/// <param name="files">Tells how large weights are.</param>
internal sealed class WeightFinder(string path, TensorFiles files)
{
    /// <summary>Smaller weights stay as they are: INT8 would save less than its scales and operators cost.</summary>
    public const int SmallestBytes = 4096;

    private const float LargestOrdinary = 1e4f;

    /// <summary>Finds the weights of a model whose constants are unified.</summary>
    /// <param name="model">The model.</param>
    /// <returns>Each use of a weight, in the order of the nodes, outer graphs first; never empty.</returns>
    /// <exception cref="PiiModelException">The model has an operator or a layout that quantization does not know; the message names the node.</exception>
    public IReadOnlyList<WeightUse> Find(ModelProto model)
    {
        RefuseUnknown(model);
        GraphScope root = GraphScope.Of(model);
        HashSet<string> inputs = [.. root.All().SelectMany(scope => scope.Graph.Input).Select(input => input.Name)];
        WeightUse[] uses = [.. root.All().SelectMany(In)];
        if (uses.FirstOrDefault(use => inputs.Contains(use.Weight.Name)) is { } open)
            throw Refusal(open.Node, $"takes the weight '{open.Weight.Name}', which is an input of the graph too");
        if (!uses.Any(use => use.Kind == WeightKind.Product))
            throw new PiiModelException($"The model in '{path}' has no MatMul or Gemm with weights of 4 KB or more. There is nothing to quantize; go on with it as it is.");
        return uses;
    }

    private void RefuseUnknown(ModelProto model)
    {
        if (Operators.VersionOf(model) < Operators.OldestVersion)
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The model in '{path}' is of ONNX opset {Operators.VersionOf(model)}, and quantization needs {Operators.OldestVersion} or later. Export it anew."));
        }

        if (model.Functions.Count > 0 || GraphScope.Of(model).All().Any(scope => scope.Graph.SparseInitializer.Count > 0))
            throw new PiiModelException($"The model in '{path}' has functions or sparse weights, which quantization does not know. Export it without them.");
    }

    private IEnumerable<WeightUse> In(GraphScope scope)
    {
        HashSet<string> constants = ConstantValues.In(scope);
        return scope.Graph.Node
            .SelectMany(node => Of(scope, node))
            .Select(use => use with { IsConstant = constants.Contains(use.Node.Input[0]) || use.Node.Output.All(constants.Contains) });
    }

    private IEnumerable<WeightUse> Of(GraphScope scope, NodeProto node)
    {
        if (!Operators.IsStandard(node)) throw Refusal(node, $"is of '{node.Domain}', not of the ONNX standard");
        if (Operators.IsQuantized(node)) throw Refusal(node, "is of a model that is quantized already");

        for (int index = 0; index < node.Input.Count; index++)
        {
            if (scope.Find(node.Input[index]) is not { } found || !IsLarge(found.Tensor)) continue;

            RefuseUnusable(node, found.Tensor);
            if (KindOf(node, index, found.Tensor) is { } kind) yield return new WeightUse(kind, scope, node, found.Tensor, found.Owner);
        }
    }

    // By its shape too: numbers of other types than float32 may lie in fields that are not read here.
    private bool IsLarge(TensorProto tensor) => TensorTypes.IsReal(tensor.DataType)
        && (files.ByteCount(tensor) >= SmallestBytes || Count(tensor) * TensorTypes.ByteCount(tensor.DataType) >= SmallestBytes);

    // As a fraction, so that no shape is too large for it; not a number when a length is negative.
    private static double Count(TensorProto tensor) =>
        tensor.Dims.Aggregate(1.0, (product, length) => length < 0 ? double.NaN : product * length);

    private void RefuseUnusable(NodeProto node, TensorProto tensor)
    {
        if (tensor.DataType != TensorTypes.Float)
            throw Refusal(node, $"takes the weight '{tensor.Name}' of {TensorTypes.Name(tensor.DataType)}, not of float32");
        if (Count(tensor) * sizeof(float) != files.ByteCount(tensor))
            throw Refusal(node, $"takes the weight '{tensor.Name}', whose data do not fit its shape");
    }

    // Null for a weight that stays as it is.
    private WeightKind? KindOf(NodeProto node, int index, TensorProto tensor)
    {
        bool isMatrix = tensor.Dims.Count == 2;
        switch (node.OpType)
        {
            case "MatMul" when index == 1 && isMatrix:
            case "Gemm" when index == 1 && isMatrix && Operators.Number(node, "transA", 0) == 0:
                return WeightKind.Product;
            case "Gemm" when index == 2:
                return null;
            case "Gather" when index == 0 && isMatrix && Operators.Number(node, "axis", 0) == 0:
                return WeightKind.Table;
            default:
                if (!Operators.TakesByNumber(node))
                    throw Refusal(node, $"takes the weight '{tensor.Name}' in a way that is not known");
                return tensor.Dims.Count >= 2 && Operators.BearsRounding(node, index) && IsOrdinary(tensor) ? WeightKind.Whole : null;
        }
    }

    // A mask holds numbers beside which all others would be rounded away, or infinite ones.
    private bool IsOrdinary(TensorProto tensor) => Math.Abs(TensorPrimitives.MaxMagnitude<float>(files.ReadFloats(tensor))) < LargestOrdinary;

    private PiiModelException Refusal(NodeProto node, string what) => new(
        $"The node '{WeightUse.NameOf(node)}' ({node.OpType}) in '{path}' {what}. Export the model for token classification in float32 without optimizations, or go on with the file as it is.");
}

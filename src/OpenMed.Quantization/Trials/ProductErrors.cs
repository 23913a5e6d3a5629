using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

/// <summary>Measures what quantizing does to each product alone: beside each, the model in float computes it quantized too, from the same activations.</summary>
/// <param name="model">The model in float, with its large weights in the store.</param>
/// <param name="finder">Finds the products.</param>
/// <param name="weights">Quantizes weights.</param>
/// <param name="probe">Runs the model.</param>
internal sealed class ProductErrors(ModelProto model, WeightFinder finder, WeightQuantizer weights, ProbeRun probe)
{
    /// <summary>Measures one way to compute the products.</summary>
    /// <param name="choice">The way.</param>
    /// <param name="factors">The factors of the channels of activations, by their name.</param>
    /// <param name="cancellationToken">Stops the runs.</param>
    /// <returns>For each product the difference relative to the product, as roots of the sums of squares over all sentences; null where it cannot be measured.</returns>
    /// <exception cref="PiiModelException">The model cannot be run.</exception>
    public IReadOnlyList<double?> Measure(
        NodeChoice choice, IReadOnlyDictionary<string, float[]> factors, CancellationToken cancellationToken)
    {
        ModelProto probed = new(model);
        WeightUse[] products = [.. Products.All(finder.Find(probed))];
        GraphScope root = products[0].Scope.Outermost;
        GraphNames names = new(root);
        ProductRewriter rewriter = new(new QuantizedActivations(root, names, Operators.VersionOf(probed)), weights, names, factors);
        WeightUse[] measured = [.. products.Where(Products.IsMeasurable)];
        string[] sums = [.. measured.SelectMany(use => WriteShadow(use, choice, rewriter, names))];
        if (!NodeChoices.IsByToken(choice)) GraphRewriter.ImportRuntimeOperators(probed);

        double[] totals = new double[sums.Length];
        probe.Run(probed, sums, (index, value, _) => totals[index] += value[0], cancellationToken);
        Dictionary<WeightUse, double?> errors = measured
            .Select((use, index) => (use, Error: Relative(totals[2 * index], totals[(2 * index) + 1])))
            .ToDictionary(pair => pair.use, pair => pair.Error, (IEqualityComparer<WeightUse>)ReferenceEqualityComparer.Instance);
        return [.. products.Select(use => errors.GetValueOrDefault(use))];
    }

    // The sum of squared differences, and that of the squared product.
    private static string[] WriteShadow(WeightUse use, NodeChoice choice, ProductRewriter rewriter, GraphNames names)
    {
        string product = use.Node.Output[0];
        // Names of nodes are unique.
        NodeProto shadow = new(use.Node) { Name = string.Empty };
        shadow.Output[0] = names.Next();
        List<NodeProto> nodes = [];
        rewriter.Write(use with { Node = shadow }, choice, nodes);
        (string difference, string differences, string squares) = (names.Next(), names.Next(), names.Next());
        nodes.Add(Nodes.Make("Sub", [product, shadow.Output[0]], difference));
        nodes.Add(Nodes.Make("ReduceSumSquare", [difference], differences, Nodes.Number("keepdims", 0)));
        nodes.Add(Nodes.Make("ReduceSumSquare", [product], squares, Nodes.Number("keepdims", 0)));
        use.Scope.Graph.Node.Add(nodes);
        return [differences, squares];
    }

    private static double? Relative(double differences, double squares) =>
        !double.IsFinite(differences) || !double.IsFinite(squares) ? null : squares > 0 ? Math.Sqrt(differences / squares) : 0;
}

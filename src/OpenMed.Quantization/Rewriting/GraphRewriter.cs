using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Rewriting;

/// <summary>Writes a model with quantized weights. One caller at a time.</summary>
/// <param name="finder">Finds the weights.</param>
/// <param name="weights">Quantizes them.</param>
internal sealed class GraphRewriter(WeightFinder finder, WeightQuantizer weights)
{
    /// <summary>Makes the model.</summary>
    /// <param name="source">The model; stays as it is.</param>
    /// <param name="choices">How each product is computed, in the order of <see cref="WeightFinder.Find"/>.</param>
    /// <param name="factors">The factors of the channels of activations, by their name.</param>
    /// <exception cref="PiiModelException">A weight cannot be read or is damaged.</exception>
    public ModelProto Rewrite(ModelProto source, IReadOnlyList<NodeChoice> choices, IReadOnlyDictionary<string, float[]> factors)
    {
        ModelProto model = new(source);
        IReadOnlyList<WeightUse> uses = finder.Find(model);
        // The scopes of the uses: what is added to one of them is seen by all.
        GraphScope root = uses[0].Scope.Outermost;
        GraphNames names = new(root);
        ILookup<NodeProto, WeightUse> byNode = uses.ToLookup(use => use.Node, Identical);
        Dictionary<NodeProto, NodeChoice> byProduct = uses.Where(use => use.Kind == WeightKind.Product)
            .Zip(choices).ToDictionary(pair => pair.First.Node, pair => pair.Second, Identical);
        Dictionary<string, (WeightUse Use, float[] Factors)> evened = choices.Contains(NodeChoice.Balanced) ? Evened(uses, factors) : [];
        long version = Operators.VersionOf(model);
        foreach (GraphScope scope in root.All())
        {
            ProductRewriter products = new(new QuantizedActivations(root, names, version), weights, names, factors);
            ConstantProductRewriter constantProducts = new(weights, names, evened);
            TableRewriter tables = new(weights, names);
            List<NodeProto> nodes = [];
            foreach (NodeProto node in scope.Graph.Node)
            {
                foreach (WeightUse use in byNode[node].Where(use => use.Kind == WeightKind.Whole)) Replace(node, use, tables.WriteWhole(use, nodes));
                WeightUse? main = byNode[node].FirstOrDefault(use => use.Kind != WeightKind.Whole);
                if (main?.Kind == WeightKind.Table) tables.WriteLookup(main, nodes);
                else if (main is null || byProduct[node] == NodeChoice.Float) nodes.Add(node);
                else if (main.IsConstant) constantProducts.Write(main, byProduct[node], nodes);
                else products.Write(main, byProduct[node], nodes);
            }

            scope.Graph.Node.Clear();
            scope.Graph.Node.Add(nodes);
        }

        if (choices.Any(choice => choice != NodeChoice.Float && !NodeChoices.IsByToken(choice))) ImportRuntimeOperators(model);
        UnusedParts.Remove(model);
        return model;
    }

    private static Dictionary<string, (WeightUse Use, float[] Factors)> Evened(
        IReadOnlyList<WeightUse> uses, IReadOnlyDictionary<string, float[]> factors)
    {
        Dictionary<string, (WeightUse Use, float[] Factors)> evened = new(StringComparer.Ordinal);
        foreach (WeightUse use in uses.Where(use => use is { Kind: WeightKind.Product, IsConstant: false }))
            if (factors.TryGetValue(use.Node.Input[0], out float[]? ofUse)) evened.TryAdd(use.Weight.Name, (use, ofUse));
        return evened;
    }

    // Two nodes that are equal, field by field, are two nodes.
    private static IEqualityComparer<NodeProto> Identical => ReferenceEqualityComparer.Instance;

    private static void Replace(NodeProto node, WeightUse use, string name)
    {
        for (int index = 0; index < node.Input.Count; index++)
            if (node.Input[index] == use.Weight.Name) node.Input[index] = name;
    }

    /// <summary>Lets a model use the runtime's own operators.</summary>
    /// <param name="model">The model.</param>
    public static void ImportRuntimeOperators(ModelProto model)
    {
        if (model.OpsetImport.All(import => import.Domain != ProductRewriter.RuntimeDomain))
            model.OpsetImport.Add(new OperatorSetIdProto { Domain = ProductRewriter.RuntimeDomain, Version = 1 });
    }
}

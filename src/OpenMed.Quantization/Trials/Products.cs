using OpenMed.Quantization.Graphs;

namespace OpenMed.Quantization.Trials;

/// <summary>Tells products apart.</summary>
internal static class Products
{
    /// <summary>All products, in the order of the nodes.</summary>
    /// <param name="uses">The uses of weights.</param>
    public static IEnumerable<WeightUse> All(IEnumerable<WeightUse> uses) => uses.Where(use => use.Kind == WeightKind.Product);

    /// <summary>Those whose values can be looked at: they depend on the text, and lie in the outermost graph, whose values can be outputs.</summary>
    /// <param name="uses">The uses of weights.</param>
    public static IEnumerable<WeightUse> Measurable(IEnumerable<WeightUse> uses) => All(uses).Where(IsMeasurable);

    /// <summary>Whether the values of a product can be looked at.</summary>
    /// <param name="use">The product.</param>
    public static bool IsMeasurable(WeightUse use) => !use.IsConstant && use.Scope.Outermost == use.Scope;
}

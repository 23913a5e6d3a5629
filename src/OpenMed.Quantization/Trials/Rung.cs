using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

/// <summary>One way to quantize a model as a whole.</summary>
/// <param name="Name">Its name, for options, records and tables.</param>
/// <param name="Description">What it does, for people.</param>
/// <param name="Usual">How the products are computed.</param>
internal sealed record Rung(string Name, string Description, NodeChoice Usual)
{
    /// <summary>How the products with the largest error are computed.</summary>
    public NodeChoice Worst { get; init; } = Usual;

    /// <summary>Which part of the products these are: one in so many; 0 means none.</summary>
    public int WorstDivisor { get; init; }

    /// <summary>Whether it needs to know how large activations get.</summary>
    public bool IsBalanced => Usual == NodeChoice.Balanced;

    /// <summary>Chooses for each product.</summary>
    /// <param name="products">The products. Those that are the same for every text are computed in float by every rung.</param>
    /// <param name="errors">The error of each in the usual way; null where it cannot be measured, which counts as the largest.</param>
    public NodeChoice[] Choose(IReadOnlyList<WeightUse> products, IReadOnlyList<double?> errors)
    {
        NodeChoice[] choices = new NodeChoice[products.Count];
        Array.Fill(choices, Usual);
        if (WorstDivisor == 0) return choices;

        int[] changing = [.. Enumerable.Range(0, products.Count).Where(index => !products[index].IsConstant)];
        int worstCount = (changing.Length + WorstDivisor - 1) / WorstDivisor;
        foreach (int index in changing.OrderByDescending(index => errors[index] ?? double.PositiveInfinity).Take(worstCount))
            choices[index] = Worst;
        return choices;
    }
}

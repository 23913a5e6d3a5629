namespace OpenMed.Quantization.Graphs;

/// <summary>How a node uses a weight.</summary>
internal enum WeightKind
{
    /// <summary>A matrix that rows of activations are multiplied with: <c>MatMul</c> or <c>Gemm</c>.</summary>
    Product,

    /// <summary>A table of which <c>Gather</c> takes rows.</summary>
    Table,

    /// <summary>A table that is taken as a whole, number by number.</summary>
    Whole,
}

using System.Runtime.InteropServices;
using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Trials;

/// <summary>Stores what a model computes of weights alone, so that the runtime need not compute it when it loads the model: DeBERTa's products with its table of
/// relative positions. On the accurate model's shape that takes 100 MB and more from the memory that loading needs.</summary>
internal static class ConstantFolding
{
    // Where results are large beside the weights, as in very small models, the file would grow more than loading gains.
    private const int SmallestQuotient = 20;

    /// <summary>Stores the results in a model, unless they are large beside its weights.</summary>
    /// <param name="model">The model in float, with its large weights in the store; changed.</param>
    /// <param name="uses">The uses of its weights.</param>
    /// <param name="store">Takes the results.</param>
    /// <param name="probe">Runs the model.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="PiiModelException">The model cannot be run.</exception>
    public static void Run(
        ModelProto model, IReadOnlyList<WeightUse> uses, TensorStore store, ProbeRun probe, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> names = ConstantResults.Find(uses);
        List<TensorProto> results = [];
        long resultCount = 0;
        probe.Run(model, names, Keep, cancellationToken);
        long weightCount = model.Graph.Initializer.Sum(tensor => tensor.Dims.Aggregate(1L, (product, length) => product * length));
        if (results.Count == 0 || resultCount * SmallestQuotient > weightCount) return;

        ConstantResults.Store(model, results);
        return;

        // The first sentence shows them, and the others the same.
        void Keep(int index, ReadOnlySpan<float> value, long[] shape)
        {
            if (results.Count > index) return;

            TensorProto head = new() { Name = names[index], DataType = TensorTypes.Float };
            head.Dims.Add(shape);
            results.Add(store.Add(head, MemoryMarshal.AsBytes(value)));
            resultCount += value.Length;
        }
    }
}

using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

/// <summary>Measures how large the activations of each channel get, and evens the channels out.</summary>
internal static class ActivationRanges
{
    /// <summary>Measures the activations that products take.</summary>
    /// <param name="model">The model in float, with its large weights in the store.</param>
    /// <param name="finder">Finds the products.</param>
    /// <param name="files">Reads weights.</param>
    /// <param name="probe">Runs the model.</param>
    /// <param name="cancellationToken">Stops the runs.</param>
    /// <returns>The factors of the channels, by the name of the activations. Those within subgraphs are left out.</returns>
    /// <exception cref="PiiModelException">The model cannot be run.</exception>
    public static Dictionary<string, float[]> Measure(
        ModelProto model, WeightFinder finder, TensorFiles files, ProbeRun probe, CancellationToken cancellationToken)
    {
        ModelProto probed = new(model);
        IGrouping<string, WeightUse>[] products =
            [.. Products.Measurable(finder.Find(probed)).GroupBy(use => use.Node.Input[0]).Where(group => group.Select(use => use.InputCount).Distinct().Count() == 1)];
        if (products.Length == 0) return [];

        GraphScope root = products[0].First().Scope;
        GraphNames names = new(root);
        string[] largest = [.. products.Select(group => WriteLargest(group.Key, group.First().InputCount, root, names, Operators.VersionOf(probed)))];
        float[][] ranges = [.. products.Select(group => new float[group.First().InputCount])];
        probe.Run(probed, largest, Widen, cancellationToken);

        return products.Zip(ranges).ToDictionary(
            pair => pair.First.Key,
            pair => ChannelFactors.Of(pair.Second, [.. pair.First.Select(use => WeightMatrix.Read(files, use))]),
            StringComparer.Ordinal);

        void Widen(int index, ReadOnlySpan<float> value, long[] shape)
        {
            for (int channel = 0; channel < value.Length; channel++) ranges[index][channel] = Math.Max(ranges[index][channel], value[channel]);
        }
    }

    // [tokens, channels], then the largest of each channel.
    private static string WriteLargest(string activations, int channelCount, GraphScope root, GraphNames names, long operatorVersion)
    {
        (string shape, string rows, string magnitudes, string largest) = (names.Next(), names.Next(), names.Next(), names.Next());
        root.Add(Nodes.Weight(shape, TensorTypes.Int64, [2], -1L, channelCount));
        root.Graph.Node.Add(Nodes.Make("Reshape", [activations, shape], rows));
        root.Graph.Node.Add(Nodes.Make("Abs", [rows], magnitudes));
        root.Graph.Node.Add(Nodes.Reduce("ReduceMax", magnitudes, axis: 0, isKept: false, largest, root, names, operatorVersion));
        return largest;
    }
}

using System.Security.Cryptography;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>Finds weights that are stored more than once, so that they are stored once.</summary>
internal static class EqualWeights
{
    /// <summary>Makes the nodes of a model use the first of weights that are equal.</summary>
    /// <param name="model">The model.</param>
    /// <param name="files">Reads the weights.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PiiModelException">Weights cannot be read.</exception>
    public static void Merge(ModelProto model, TensorFiles files, CancellationToken cancellationToken)
    {
        HashSet<string> inputs = [.. model.Graph.Input.Select(input => input.Name)];
        Dictionary<string, string> firsts = new(StringComparer.Ordinal);
        // Only those of one type and shape are read.
        foreach (IGrouping<string, TensorProto> alike in model.Graph.Initializer
            .Where(tensor => ExternalData.Read(tensor) is not null && !inputs.Contains(tensor.Name))
            .GroupBy(tensor => $"{tensor.DataType}:{tensor.Dims}"))
        {
            if (alike.Count() == 1) continue;

            foreach (IGrouping<string, TensorProto> equal in alike.GroupBy(tensor => Hash(tensor, files, cancellationToken)))
            {
                foreach (TensorProto copy in equal.Skip(1)) firsts[copy.Name] = equal.First().Name;
            }
        }

        HashSet<string> outputs = [.. model.Graph.Output.Select(output => output.Name)];
        foreach (string output in outputs) firsts.Remove(output);
        Constants.Rename(GraphScope.Of(model), firsts);
        UnusedParts.Remove(model);
    }

    private static string Hash(TensorProto tensor, TensorFiles files, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        files.Copy(tensor, (bytes, length) => hash.AppendData(bytes, 0, length), cancellationToken);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

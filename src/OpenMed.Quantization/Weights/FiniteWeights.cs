using System.Numerics.Tensors;

namespace OpenMed.Quantization.Weights;

/// <summary>Refuses weights that are damaged: quantizing would make ordinary numbers of what is none.</summary>
internal static class FiniteWeights
{
    /// <summary>Checks numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="name">The weight's name, for the message.</param>
    /// <exception cref="PiiModelException">One of them is not finite.</exception>
    public static void Check(ReadOnlySpan<float> values, string name)
    {
        if (values.Length > 0 && !float.IsFinite(TensorPrimitives.MaxMagnitude(values)))
            throw new PiiModelException($"The weight '{name}' holds numbers that are not finite. The file is damaged; download it again.");
    }
}

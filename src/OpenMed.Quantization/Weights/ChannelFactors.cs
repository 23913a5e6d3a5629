namespace OpenMed.Quantization.Weights;

/// <summary>Factors that even out channels: activations are divided by them, weights multiplied, so that the product stays the same.</summary>
/// <remarks>SmoothQuant (Xiao et al., 2023, https://arxiv.org/abs/2211.10438), equation 4 with alpha = 0.5: the factor of a channel is the root of
/// its largest activation by its largest weight. DeBERTa has a few channels with activations far above the others; with one scale a token they leave
/// the others too few steps.</remarks>
internal static class ChannelFactors
{
    // A channel that is silent in the sample texts may speak in others. It must not drown all others then.
    private const float LargestGain = 4;

    /// <summary>Computes the factors of activations.</summary>
    /// <param name="largest">The largest activation of each channel without its sign, on sample texts.</param>
    /// <param name="weights">The matrices that take these activations.</param>
    /// <returns>A factor for each channel; greater than 0.</returns>
    public static float[] Of(ReadOnlySpan<float> largest, IReadOnlyList<WeightMatrix> weights)
    {
        float[] factors = new float[largest.Length];
        for (int input = 0; input < factors.Length; input++)
        {
            float largestWeight = 0;
            foreach (WeightMatrix matrix in weights)
            {
                for (int output = 0; output < matrix.OutputCount; output++)
                    largestWeight = Math.Max(largestWeight, Math.Abs(matrix[input, output]));
            }

            float factor = MathF.Sqrt(largest[input] / largestWeight);
            factors[input] = float.IsNormal(factor) ? factor : 0;
        }

        float middle = Middle(factors);
        return [.. factors.Select(factor => factor == 0 ? middle : Math.Max(factor, middle / LargestGain))];
    }

    // Of those that are known; 1 when none is.
    private static float Middle(float[] factors)
    {
        float[] known = [.. factors.Where(factor => factor > 0).Order()];
        return known.Length > 0 ? known[known.Length / 2] : 1;
    }
}

using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Weights;

/// <summary>A matrix of weights, addressed by input and output however it is stored.</summary>
/// <param name="values">Row-major; [inputs, outputs], or the other way round when transposed.</param>
/// <param name="inputCount">How many inputs.</param>
/// <param name="outputCount">How many outputs.</param>
/// <param name="isTransposed">Whether rows are outputs.</param>
/// <param name="factors">What the weights of each input are multiplied with; null for 1.</param>
internal sealed class WeightMatrix(float[] values, int inputCount, int outputCount, bool isTransposed, float[]? factors)
{
    /// <summary>How many inputs.</summary>
    public int InputCount => inputCount;

    /// <summary>How many outputs.</summary>
    public int OutputCount => outputCount;

    /// <summary>The weight between an input and an output.</summary>
    /// <param name="input">The input.</param>
    /// <param name="output">The output.</param>
    public float this[int input, int output]
    {
        get
        {
            float value = values[isTransposed ? (output * inputCount) + input : (input * outputCount) + output];
            return factors is null ? value : value * factors[input];
        }
    }

    /// <summary>Reads a matrix.</summary>
    /// <param name="files">Reads weights.</param>
    /// <param name="use">The node with the weight.</param>
    /// <param name="factors">What the weights of each input are multiplied with; null for 1.</param>
    /// <exception cref="PiiModelException">It cannot be read, or holds what is no number.</exception>
    public static WeightMatrix Read(TensorFiles files, WeightUse use, float[]? factors = null)
    {
        float[] values = files.ReadFloats(use.Weight);
        FiniteWeights.Check(values, use.Weight.Name);
        return new WeightMatrix(values, use.InputCount, use.OutputCount, use.IsTransposed, factors);
    }
}

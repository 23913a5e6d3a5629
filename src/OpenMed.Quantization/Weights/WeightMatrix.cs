using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Weights;

/// <summary>A matrix of weights, addressed by input and output however it is stored.</summary>
/// <param name="values">Row-major; [inputs, outputs], or the other way round when transposed.</param>
/// <param name="inputCount">How many inputs.</param>
/// <param name="outputCount">How many outputs.</param>
/// <param name="isTransposed">Whether rows are outputs.</param>
internal sealed class WeightMatrix(float[] values, int inputCount, int outputCount, bool isTransposed)
{
    /// <summary>How many inputs.</summary>
    public int InputCount => inputCount;

    /// <summary>How many outputs.</summary>
    public int OutputCount => outputCount;

    /// <summary>The weight between an input and an output.</summary>
    /// <param name="input">The input.</param>
    /// <param name="output">The output.</param>
    public float this[int input, int output] => values[isTransposed ? (output * inputCount) + input : (input * outputCount) + output];

    /// <summary>Reads a matrix.</summary>
    /// <param name="files">Reads weights.</param>
    /// <param name="tensor">The weight.</param>
    /// <param name="isTransposed">Whether its rows are outputs.</param>
    /// <exception cref="PiiModelException">It cannot be read, or holds what is no number.</exception>
    public static WeightMatrix Read(TensorFiles files, TensorProto tensor, bool isTransposed)
    {
        float[] values = files.ReadFloats(tensor);
        FiniteWeights.Check(values, tensor.Name);
        (int rows, int columns) = ((int)tensor.Dims[0], (int)tensor.Dims[1]);
        return isTransposed ? new WeightMatrix(values, columns, rows, isTransposed) : new WeightMatrix(values, rows, columns, isTransposed);
    }
}

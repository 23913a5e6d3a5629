using System.Runtime.InteropServices;
using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Weights;

/// <summary>Quantizes weights into a store, each in each way once however many nodes and trials use it. One caller at a time.</summary>
/// <param name="files">Reads the weights.</param>
/// <param name="store">Takes them.</param>
/// <param name="names">Names them.</param>
internal sealed class WeightQuantizer(TensorFiles files, TensorStore store, GraphNames names)
{
    private readonly Dictionary<string, QuantizedWeight> _made = new(StringComparer.Ordinal);

    /// <summary>A matrix for <c>MatMulInteger</c>: INT8 [inputs, outputs], and a scale for each output.</summary>
    /// <param name="use">The node with the matrix.</param>
    /// <param name="factors">What the weights of each input are multiplied with; null for 1. The same for the same activations.</param>
    /// <exception cref="PiiModelException">The weight cannot be read, or holds what is no number.</exception>
    public QuantizedWeight ByColumn(WeightUse use, float[]? factors = null)
    {
        string kind = use.IsTransposed ? "t8" : "c8";
        return factors is null
            ? Once(use, kind, (each, name) => MakeByColumn(each, name, null))
            : Once(use, $"{kind}.{use.Node.Input[0]}", (each, name) => MakeByColumn(each, name, factors));
    }

    /// <summary>A matrix for <c>MatMulNBits</c>: [outputs, blocks, block size] of bytes from 1 to 255 round 128, and a scale for each block.</summary>
    /// <param name="use">The node with the matrix.</param>
    /// <param name="blockSize">How many inputs share a scale.</param>
    /// <exception cref="PiiModelException">The weight cannot be read, or holds what is no number.</exception>
    public QuantizedWeight ByBlock(WeightUse use, int blockSize) => Once(
        use, FormattableString.Invariant($"{(use.IsTransposed ? "t" : "b")}{blockSize}"), (each, kind) => MakeByBlock(each, kind, blockSize));

    /// <summary>A table of any dimensions: INT8 of its shape, and a scale for each row along the last one.</summary>
    /// <param name="use">The node with the table.</param>
    /// <exception cref="PiiModelException">The weight cannot be read, or holds what is no number.</exception>
    public QuantizedWeight ByRow(WeightUse use) => Once(use, "r8", MakeByRow);

    private QuantizedWeight Once(WeightUse use, string kind, Func<WeightUse, string, QuantizedWeight> make)
    {
        string key = names.Of(use.Weight.Name, kind);
        if (_made.TryGetValue(key, out QuantizedWeight? made)) return made;

        made = make(use, kind);
        _made.Add(key, made);
        return made;
    }

    private QuantizedWeight MakeByColumn(WeightUse use, string kind, float[]? factors)
    {
        WeightMatrix matrix = WeightMatrix.Read(files, use, factors);
        float[] scales = new float[matrix.OutputCount];
        for (int input = 0; input < matrix.InputCount; input++)
        {
            for (int output = 0; output < scales.Length; output++)
                scales[output] = Math.Max(scales[output], Math.Abs(matrix[input, output]));
        }

        for (int output = 0; output < scales.Length; output++) scales[output] = Int8.Scale(scales[output]);

        sbyte[] values = new sbyte[matrix.InputCount * matrix.OutputCount];
        RoundingError error = default;
        int index = 0;
        for (int input = 0; input < matrix.InputCount; input++)
        {
            for (int output = 0; output < scales.Length; output++)
            {
                float value = matrix[input, output];
                values[index] = (sbyte)Int8.Quantize(value, scales[output]);
                error.Add(value, values[index++] * scales[output]);
            }
        }

        return new QuantizedWeight(
            Store(use, kind, TensorTypes.Int8, MemoryMarshal.AsBytes(values.AsSpan()), matrix.InputCount, matrix.OutputCount),
            StoreScales(use, kind, scales, scales.Length),
            error.Relative);
    }

    // The last block is filled with zeros, which are 128.
    private QuantizedWeight MakeByBlock(WeightUse use, string kind, int blockSize)
    {
        WeightMatrix matrix = WeightMatrix.Read(files, use);
        int blockCount = (matrix.InputCount + blockSize - 1) / blockSize;
        byte[] values = new byte[matrix.OutputCount * blockCount * blockSize];
        Array.Fill(values, (byte)128);
        float[] scales = new float[matrix.OutputCount * blockCount];
        RoundingError error = default;
        for (int output = 0; output < matrix.OutputCount; output++)
        {
            for (int block = 0; block < blockCount; block++)
            {
                int scaleIndex = (output * blockCount) + block;
                int first = block * blockSize;
                int end = Math.Min(first + blockSize, matrix.InputCount);
                float largest = 0;
                for (int input = first; input < end; input++) largest = Math.Max(largest, Math.Abs(matrix[input, output]));
                float scale = scales[scaleIndex] = Int8.Scale(largest);
                for (int input = first; input < end; input++)
                {
                    int multiple = Int8.Quantize(matrix[input, output], scale);
                    values[(scaleIndex * blockSize) + input - first] = (byte)(multiple + 128);
                    error.Add(matrix[input, output], multiple * scale);
                }
            }
        }

        return new QuantizedWeight(
            Store(use, kind, TensorTypes.UInt8, values, matrix.OutputCount, blockCount, blockSize),
            StoreScales(use, kind, scales, scales.Length),
            error.Relative);
    }

    // Row by row: a vocabulary's table may be most of the model.
    private QuantizedWeight MakeByRow(WeightUse use, string kind)
    {
        int rowLength = (int)use.Weight.Dims[^1];
        int rowCount = (int)(files.ByteCount(use.Weight) / sizeof(float) / rowLength);
        float[] scales = new float[rowCount];
        float[] row = new float[rowLength];
        sbyte[] values = new sbyte[rowLength];
        RoundingError error = default;
        long start = store.Begin();
        for (int rowIndex = 0; rowIndex < rowCount; rowIndex++)
        {
            Span<byte> bytes = MemoryMarshal.AsBytes(row.AsSpan());
            files.Read(use.Weight, (long)rowIndex * bytes.Length, bytes);
            FiniteWeights.Check(row, use.Weight.Name);
            float scale = scales[rowIndex] = Int8.Scale(row.Max(Math.Abs));
            for (int column = 0; column < rowLength; column++)
            {
                values[column] = (sbyte)Int8.Quantize(row[column], scale);
                error.Add(row[column], values[column] * scale);
            }

            store.Append(MemoryMarshal.AsBytes(values.AsSpan()));
        }

        TensorProto stored = store.End(Head(use, kind, TensorTypes.Int8, [.. use.Weight.Dims]), start);
        return new QuantizedWeight(stored, StoreScales(use, kind, scales, [.. use.Weight.Dims.SkipLast(1), 1]), error.Relative);
    }

    private TensorProto Store(WeightUse use, string kind, int type, ReadOnlySpan<byte> bytes, params long[] shape) =>
        store.Add(Head(use, kind, type, shape), bytes);

    // The letter stands in front: a kind may end with the name of an activation, and with any letter.
    private TensorProto StoreScales(WeightUse use, string kind, float[] scales, params long[] shape) =>
        store.Add(Head(use, "s" + kind, TensorTypes.Float, shape), MemoryMarshal.AsBytes(scales.AsSpan()));

    private TensorProto Head(WeightUse use, string kind, int type, params long[] shape)
    {
        TensorProto head = new() { Name = names.Of(use.Weight.Name, kind), DataType = type };
        head.Dims.Add(shape);
        return head;
    }
}

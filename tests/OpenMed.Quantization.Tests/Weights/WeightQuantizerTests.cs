using System.Runtime.InteropServices;
using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Support;

namespace OpenMed.Quantization.Weights;

public sealed class WeightQuantizerTests
{
    // Those that a matrix of this seed starts with.
    private static readonly float[] Random = TestModel.RandomValues(1, 10_000);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ByColumn_Matrix_IsThatOfANaiveLoop(bool isTransposed)
    {
        (int inputCount, int outputCount) = (37, 41);
        using Quantizing quantizing = new(Gemm(inputCount, outputCount, isTransposed));
        float[] scales = new float[outputCount];
        sbyte[] values = new sbyte[inputCount * outputCount];
        for (int output = 0; output < outputCount; output++)
        {
            scales[output] = Enumerable.Range(0, inputCount).Max(input => Math.Abs(Weight(input, output))) / 127;
            for (int input = 0; input < inputCount; input++)
                values[(input * outputCount) + output] = (sbyte)Math.Round(Weight(input, output) / scales[output], MidpointRounding.ToEven);
        }

        QuantizedWeight quantized = quantizing.Weights.ByColumn(quantizing.Uses[0]);

        Assert.Equal([inputCount, outputCount], quantized.Values.Dims);
        Assert.Equal([outputCount], quantized.Scales.Dims);
        Assert.Equal(MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), quantizing.BytesOf(quantized.Values));
        Assert.Equal(scales, quantizing.Files.ReadFloats(quantized.Scales));
        Assert.Equal(
            Error(inputCount, outputCount, isTransposed, (input, output) => values[(input * outputCount) + output] * scales[output]),
            quantized.RelativeError,
            1e-7);

        float Weight(int input, int output) => WeightOf(input, output, inputCount, outputCount, isTransposed);
    }

    [Theory]
    [InlineData(64, 32, false)]
    [InlineData(70, 32, false)]
    [InlineData(70, 64, true)]
    [InlineData(33, 64, true)]
    public void ByBlock_Matrix_IsThatOfANaiveLoopWithTheLastBlockFilled(int inputCount, int blockSize, bool isTransposed)
    {
        const int OutputCount = 41;
        int blockCount = (int)Math.Ceiling(inputCount / (double)blockSize);
        using Quantizing quantizing = new(Gemm(inputCount, OutputCount, isTransposed));
        List<float> scales = [];
        List<byte> values = [];
        for (int output = 0; output < OutputCount; output++)
        {
            for (int block = 0; block < blockCount; block++)
            {
                float[] numbers = [.. Enumerable.Range(block * blockSize, blockSize).Select(input => input < inputCount ? Weight(input, output) : 0)];
                scales.Add(numbers.Max(Math.Abs) / 127);
                values.AddRange(numbers.Select(number => (byte)(128 + Math.Round(number / scales[^1], MidpointRounding.ToEven))));
            }
        }

        QuantizedWeight quantized = quantizing.Weights.ByBlock(quantizing.Uses[0], blockSize);

        Assert.Equal([OutputCount, blockCount, blockSize], quantized.Values.Dims);
        Assert.Equal(values, quantizing.BytesOf(quantized.Values));
        Assert.Equal(scales, quantizing.Files.ReadFloats(quantized.Scales));

        float Weight(int input, int output) => WeightOf(input, output, inputCount, OutputCount, isTransposed);
    }

    [Fact]
    public void ByRow_Table_IsThatOfANaiveLoop()
    {
        float[] table = TestModel.RandomValues(1, 60 * 30);
        Array.Clear(table, 30, 30);
        using Quantizing quantizing = new(Table(table));
        float[][] rows = [.. table.Chunk(30)];
        float[] scales = [.. rows.Select(row => row.Max(Math.Abs) / 127)];

        QuantizedWeight quantized = quantizing.Weights.ByRow(quantizing.Uses[0]);

        Assert.Equal([60, 30], quantized.Values.Dims);
        Assert.Equal([60, 1], quantized.Scales.Dims);
        Assert.Equal(scales, quantizing.Files.ReadFloats(quantized.Scales));
        Assert.Equal(
            rows.SelectMany((row, index) => row.Select(value => unchecked((byte)(sbyte)(scales[index] == 0 ? 0 : Math.Round(value / scales[index]))))),
            quantizing.BytesOf(quantized.Values));
    }

    [Fact]
    public void ByColumn_SameWeightTwice_IsMadeOnce()
    {
        TestModel model = TestModel.Product().Output("z", -1, 64).Node("MatMul", ["x", "w"], "z");
        using Quantizing quantizing = new(model);

        Assert.Same(quantizing.Weights.ByColumn(quantizing.Uses[0]), quantizing.Weights.ByColumn(quantizing.Uses[1]));
        Assert.Same(quantizing.Weights.ByBlock(quantizing.Uses[0], 32), quantizing.Weights.ByBlock(quantizing.Uses[1], 32));
        Assert.NotSame(quantizing.Weights.ByBlock(quantizing.Uses[0], 32), quantizing.Weights.ByBlock(quantizing.Uses[1], 64));
    }

    [Fact]
    public void ByColumn_FactorsOfTwoActivations_AreTwoWeightsWithNamesOfTheirOwn()
    {
        TestModel model = TestModel.Product().Input("xs", -1, 32).Output("z", -1, 64).Node("MatMul", ["xs", "w"], "z");
        using Quantizing quantizing = new(model);

        QuantizedWeight[] made =
        [
            quantizing.Weights.ByColumn(quantizing.Uses[0]),
            quantizing.Weights.ByColumn(quantizing.Uses[0], [.. Enumerable.Repeat(2f, 32)]),
            quantizing.Weights.ByColumn(quantizing.Uses[1], [.. Enumerable.Repeat(4f, 32)]),
        ];

        Assert.Equal(6, made.SelectMany(weight => (string[])[weight.Values.Name, weight.Scales.Name]).Distinct().Count());
        float[][] scales = [.. made.Select(weight => quantizing.Files.ReadFloats(weight.Scales))];
        Assert.Equal(scales[0].Select(scale => scale * 2), scales[1]);
        Assert.Equal(scales[0].Select(scale => scale * 4), scales[2]);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    public void By_WeightThatIsNotFinite_IsRefusedByItsName(float number)
    {
        float[] values = TestModel.RandomValues(1, 32 * 64);
        values[1000] = number;
        using Quantizing product = new(TestModelOf(values));
        using Quantizing table = new(Table([.. values.Take(1800)]));

        Action[] ways =
        [
            () => product.Weights.ByColumn(product.Uses[0]),
            () => product.Weights.ByBlock(product.Uses[0], 32),
            () => table.Weights.ByRow(table.Uses[0]),
        ];

        Assert.All(ways, way => Assert.Contains("'w'", Assert.Throws<PiiModelException>(way).Message, StringComparison.Ordinal));
    }

    private static TestModel TestModelOf(float[] values) =>
        new TestModel().Input("x", -1, 32).Output("y", -1, 64).Weight(TestModel.Floats("w", values, 32, 64)).Node("MatMul", ["x", "w"], "y");

    private static TestModel Gemm(int inputCount, int outputCount, bool isTransposed) => new TestModel()
        .Input("x", -1, inputCount)
        .Output("y", -1, outputCount)
        .Weight(TestModel.RandomFloats("w", 1, isTransposed ? [outputCount, inputCount] : [inputCount, outputCount]))
        .Node("Gemm", ["x", "w"], "y", Nodes.Number("transB", isTransposed ? 1 : 0));

    private static TestModel Table(float[] table) => new TestModel()
        .Input("x", -1, 32)
        .Output("y", -1, 64)
        .Weight(TestModel.Floats("w", table, 60, 30))
        .Weight(TestModel.RandomFloats("matrix", 2, 32, 64))
        .Node("Gather", ["w", "ids"], "rows")
        .Node("MatMul", ["x", "matrix"], "y");

    private static float WeightOf(int input, int output, int inputCount, int outputCount, bool isTransposed) =>
        Random[isTransposed ? (output * inputCount) + input : (input * outputCount) + output];

    private static double Error(int inputCount, int outputCount, bool isTransposed, Func<int, int, float> found)
    {
        double differences = 0, squares = 0;
        for (int input = 0; input < inputCount; input++)
        {
            for (int output = 0; output < outputCount; output++)
            {
                double value = WeightOf(input, output, inputCount, outputCount, isTransposed);
                differences += Math.Pow(value - found(input, output), 2);
                squares += value * value;
            }
        }

        return Math.Sqrt(differences / squares);
    }
}

using Google.Protobuf;
using OpenMed.Quantization.Support;
using OpenMed.Support;

namespace OpenMed.Quantization.Onnx;

public sealed class OnnxReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string ModelPath => _folder["model.onnx"];

    public void Dispose() => _folder.Dispose();

    /// <summary>Fields that are whole, but a node in them is not: Google.Protobuf says so with an IOException.</summary>
    [Fact]
    public void Read_NodeThatIsNoMessage_IsNoModelRatherThanUnreadable()
    {
        File.WriteAllBytes(ModelPath, [0x3A, 3, 0x0A, 1, 0xFF]);

        PiiModelException exception = Assert.Throws<PiiModelException>(() => OnnxReader.Read(ModelPath));

        Assert.Contains("is no ONNX model", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LargeWeight_StaysInTheFile()
    {
        TestModel model = TestModel.Product();

        TensorProto tensor = Assert.Single(Read(model.ToBytes()).Graph.Initializer);

        Assert.False(tensor.HasRawData);
        Assert.Equal([32, 64], tensor.Dims);
        Assert.Equal("w", tensor.Name);
        Assert.Equal(("model.onnx", 32 * 64 * sizeof(float)), (ExternalData.Read(tensor)!.Location, ExternalData.Read(tensor)!.ByteCount!.Value));
        Assert.Equal(TestModel.ValuesOf(model.Graph.Initializer[0]), Floats(tensor));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(300)]
    [InlineData(70_000)]
    public void Read_WeightOfAnySize_HasItsNumbers(int count)
    {
        float[] values = TestModel.RandomValues(3, count);
        TensorProto packed = new() { Name = "packed", DataType = TensorTypes.Float };
        packed.Dims.Add(count);
        packed.FloatData.Add(values);

        ModelProto model = Read(new TestModel().Weight(TestModel.Floats("raw", values, count)).Weight(packed).ToBytes());

        Assert.All(model.Graph.Initializer, tensor => Assert.Equal(values, Floats(tensor)));
    }

    [Fact]
    public void Read_FloatsThatAreNotPacked_AreRead()
    {
        float[] values = TestModel.RandomValues(3, 500);
        byte[] tensor = [.. Wire.Text(8, "w"), .. values.SelectMany(value => Wire.Fixed32(4, BitConverter.SingleToUInt32Bits(value)))];

        ModelProto model = Read(Wire.Bytes(7, Wire.Bytes(5, tensor)));

        Assert.Equal(values, Floats(model.Graph.Initializer[0]));
    }

    [Fact]
    public void Read_EachPrefixOfAFile_IsAModelOrRefused()
    {
        byte[] bytes = TestModel.Product(16, 17).ToBytes();

        // Cut off before the operator versions, the last field, the rest is a message by itself.
        int[] whole = [.. Enumerable.Range(0, bytes.Length).Where(length => IsRead(bytes.AsSpan(0, length)))];

        Assert.True(whole.Length <= 1, string.Join(", ", whole));
        Assert.True(IsRead(bytes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_ChangedBytes_IsAModelOrRefused(int seed)
    {
        Random random = new(seed);
        byte[] bytes = TestModel.Product(16, 17).ToBytes();
        int readable = 0;
        for (int round = 0; round < 250; round++)
        {
            byte[] changed = [.. bytes];
            for (int change = random.Next(1, 4); change > 0; change--) changed[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (IsRead(changed)) readable++;
        }

        Assert.InRange(readable, 1, 249);
    }

    [Fact]
    public void Read_ChangedStructure_IsAModelOrRefused()
    {
        Random random = new(3);
        // A small one, so that most changes meet tags and lengths.
        byte[] bytes = new TestModel().Weight(TestModel.RandomFloats("w", 1, 4, 4)).Input("x", -1, 4).Output("y", -1, 4)
            .Node("MatMul", ["x", "w"], "y").ToBytes();
        for (int round = 0; round < 1_500; round++)
        {
            byte[] changed = [.. bytes];
            changed[random.Next(bytes.Length)] = (byte)random.Next(256);
            _ = IsRead(changed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is a page that says that the file was not found.")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n")]
    public void Read_FileThatIsNoModel_IsRefusedByItsPath(string content)
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => Read(System.Text.Encoding.UTF8.GetBytes(content)));

        Assert.Contains(ModelPath, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFile_IsRefusedByItsPath()
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => OnnxReader.Read(ModelPath));

        Assert.Contains(ModelPath, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FieldThatEndsBehindItsMessage_IsRefused()
    {
        // The name says 40 bytes, of which the tensor has 2; the next field of the model has the others.
        byte[] tensor = [(8 << 3) | 2, 40, (byte)'w', (byte)'w'];
        byte[] bytes = [.. Wire.Bytes(7, Wire.Bytes(5, tensor)), .. Wire.Bytes(2, new byte[36])];

        Assert.Throws<InvalidProtocolBufferException>(() => ModelProto.Parser.ParseFrom(bytes));
        Assert.Throws<PiiModelException>(() => Read(bytes));
    }

    private ModelProto Read(byte[] bytes)
    {
        File.WriteAllBytes(ModelPath, bytes);
        return OnnxReader.Read(ModelPath);
    }

    private bool IsRead(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = Read(bytes.ToArray());
            return true;
        }
        catch (PiiModelException)
        {
            return false;
        }
    }

    private float[] Floats(TensorProto tensor)
    {
        using TensorFiles files = new(_folder.FullPath);
        return files.ReadFloats(tensor);
    }
}

using System.Runtime.InteropServices;
using OpenMed.Quantization.Support;
using OpenMed.Support;

namespace OpenMed.Quantization.Onnx;

public sealed class TensorFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TensorFiles _files;
    private readonly float[] _values = TestModel.RandomValues(1, 1000);

    public TensorFilesTests()
    {
        _files = new TensorFiles(_folder.FullPath);
        File.WriteAllBytes(_folder["weights"], MemoryMarshal.AsBytes(_values.AsSpan()).ToArray());
    }

    public void Dispose()
    {
        _files.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void ReadFloats_OffsetAndLength_AreTaken() => Assert.Equal(_values[10..30], _files.ReadFloats(External("weights", "40", "80")));

    [Fact]
    public void ReadFloats_NoLength_GoesToTheEnd() => Assert.Equal(_values[10..], _files.ReadFloats(External("weights", "40")));

    [Fact]
    public void ReadFloats_NoOffset_StartsAtTheStart() => Assert.Equal(_values, _files.ReadFloats(External("weights")));

    [Fact]
    public void ReadFloats_FileInAFolderBelow_IsRead()
    {
        Directory.CreateDirectory(_folder["below"]);
        File.Copy(_folder["weights"], Path.Combine(_folder["below"], "weights"));

        Assert.Equal(_values, _files.ReadFloats(External("below/weights")));
    }

    [Theory]
    [InlineData("../weights")]
    [InlineData("below/../../weights")]
    [InlineData("..\\weights")]
    [InlineData("/weights")]
    [InlineData("missing")]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("weights", "4004")]
    [InlineData("weights", "3996", "8")]
    [InlineData("weights", "0", "9223372036854775807")]
    [InlineData("weights", "9223372036854775807", "9223372036854775807")]
    public void ByteCount_PlaceThatIsNotThere_IsRefusedByTheTensor(string location, string? offset = null, string? length = null)
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => _files.ByteCount(External(location, offset, length)));

        Assert.Contains("'the tensor'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PartBehindTheEnd_IsRefusedByTheTensor()
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => _files.Read(External("weights", "0", "80"), 76, new byte[8]));

        Assert.Contains("'the tensor'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_Location_IsReadFromItsPath()
    {
        using TempFolder other = new();
        File.WriteAllBytes(other["store"], MemoryMarshal.AsBytes(_values.AsSpan(0, 5)).ToArray());
        _files.Add("elsewhere", other["store"]);

        Assert.Equal(_values[..5], _files.ReadFloats(External("elsewhere")));
    }

    [Fact]
    public void Read_PartsOfFloatData_AreThoseOfTheNumbers()
    {
        TensorProto tensor = new() { Name = "w", DataType = TensorTypes.Float };
        tensor.FloatData.Add(_values);
        float[] part = new float[7];

        _files.Read(tensor, 12, MemoryMarshal.AsBytes(part.AsSpan()));

        Assert.Equal(_values[3..10], part);
    }

    [Fact]
    public void Copy_LargerThanAPiece_GivesAllBytesInOrder()
    {
        byte[] bytes = new byte[3_000_001];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(_folder["large"], bytes);
        List<byte> copied = [];

        _files.Copy(External("large"), (piece, length) => copied.AddRange(piece.AsSpan(0, length)), CancellationToken.None);

        Assert.True(bytes.AsSpan().SequenceEqual(copied.ToArray()));
    }

    [Fact]
    public void Copy_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(
        () => _files.Copy(External("weights"), (_, _) => { }, new CancellationToken(canceled: true)));

    private static TensorProto External(string location, string? offset = null, string? length = null)
    {
        TensorProto tensor = new() { Name = "the tensor", DataType = TensorTypes.Float, DataLocation = ExternalData.IsExternal };
        tensor.ExternalData.Add(new StringStringEntryProto { Key = "location", Value = location });
        if (offset is not null) tensor.ExternalData.Add(new StringStringEntryProto { Key = "offset", Value = offset });
        if (length is not null) tensor.ExternalData.Add(new StringStringEntryProto { Key = "length", Value = length });
        return tensor;
    }
}

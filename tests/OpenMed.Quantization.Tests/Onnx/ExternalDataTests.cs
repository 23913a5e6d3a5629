namespace OpenMed.Quantization.Onnx;

public sealed class ExternalDataTests
{
    [Fact]
    public void Read_TensorWithItsBytes_IsNull() => Assert.Null(ExternalData.Read(new TensorProto { Name = "w" }));

    [Fact]
    public void Read_WhatOfWrote_IsTheSame() =>
        Assert.Equal(new ExternalData("weights", 5_000_000_000, 7), ExternalData.Read(ExternalData.Of("weights", 5_000_000_000, 7)));

    [Fact]
    public void Read_OnlyALocation_StartsAtTheFirstByteAndHasNoEnd() =>
        Assert.Equal(new ExternalData("weights", 0, null), ExternalData.Read(Tensor(("location", "weights"), ("checksum", "abc"))));

    [Theory]
    [InlineData("offset", "0")]
    [InlineData("location", "weights", "offset", "-1")]
    [InlineData("location", "weights", "offset", "1.5")]
    [InlineData("location", "weights", "length", "")]
    [InlineData("location", "weights", "length", "99999999999999999999")]
    public void Read_PlaceThatIsNone_IsRefusedByTheTensor(params string[] entries)
    {
        TensorProto tensor = Tensor([.. entries.Chunk(2).Select(pair => (pair[0], pair[1]))]);

        PiiModelException exception = Assert.Throws<PiiModelException>(() => ExternalData.Read(tensor));

        Assert.Contains("'the tensor'", exception.Message, StringComparison.Ordinal);
    }

    private static TensorProto Tensor(params (string Key, string Value)[] entries)
    {
        TensorProto tensor = new() { Name = "the tensor", DataLocation = ExternalData.IsExternal };
        tensor.ExternalData.Add(entries.Select(entry => new StringStringEntryProto { Key = entry.Key, Value = entry.Value }));
        return tensor;
    }
}

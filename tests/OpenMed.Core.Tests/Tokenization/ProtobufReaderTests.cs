using CsCheck;

namespace OpenMed.Tokenization;

public sealed class ProtobufReaderTests
{
    // Source: Protocol Buffers documentation, "Encoding": 150 as a varint, "testing" as a string.
    [Fact]
    public void Read_KnownMessage_GivesItsFields()
    {
        var reader = new ProtobufReader([0x08, 0x96, 0x01, 0x12, 0x07, .. "testing"u8, 0x1D, 0, 0, 0x80, 0x3F, 0x21, 1, 0, 0, 0, 0, 0, 0, 0]);

        Assert.True(reader.Read());
        Assert.Equal((1, 150ul), (reader.Field, reader.Value));
        Assert.True(reader.Read());
        Assert.Equal(2, reader.Field);
        Assert.Equal("testing"u8.ToArray(), reader.Bytes.ToArray());
        Assert.True(reader.Read());
        Assert.Equal((3, 1f), (reader.Field, reader.Float));
        Assert.True(reader.Read());
        Assert.Equal((4, 1ul), (reader.Field, reader.Value));
        Assert.False(reader.Read());
    }

    [Fact]
    public void Read_AnyBytes_EndsOrIsRefused() => Gen.Byte.Array[0, 60].Sample(
        bytes =>
        {
            var reader = new ProtobufReader(bytes);
            int fieldCount = 0;
            try
            {
                while (reader.Read()) fieldCount++;
            }
            catch (FormatException)
            {
                // Refused, as it should be.
            }

            Assert.InRange(fieldCount, 0, bytes.Length);
        },
        iter: 20_000);

    [Theory]
    [InlineData(0x08)]
    [InlineData(0x08, 0x80)]
    [InlineData(0x12, 5, 1)]
    [InlineData(0x12, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1)]
    [InlineData(0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1)]
    [InlineData(0x1D, 0, 0, 0)]
    [InlineData(0x09, 0, 0, 0, 0, 0, 0, 0)]
    [InlineData(0x0B)]
    [InlineData(0x0F)]
    public void Read_DamagedMessage_IsRefused(params int[] message) => Assert.Throws<FormatException>(() =>
    {
        var reader = new ProtobufReader([.. message.Select(value => (byte)value)]);
        while (reader.Read())
        {
        }
    });
}

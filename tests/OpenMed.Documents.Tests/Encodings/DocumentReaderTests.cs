using System.Text;
using OpenMed.Documents.Support;

namespace OpenMed.Documents.Encodings;

public sealed class DocumentReaderTests
{
    private const string Text = "aé日😀\r\nb\u0301 end";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16be", true)]
    public void Read_RandomReads_GivesTheText(string name, bool hasMark)
    {
        TextCodec codec = TextCodecs.Named(name);
        byte[] bytes = new byte[codec.MaxByteCount(Text.Length)];
        bytes = [.. hasMark ? codec.Mark : [], .. bytes[..codec.Encode(Text, bytes)]];
        for (int seed = 0; seed < 50; seed++)
        {
            using DocumentReader reader = new(new StutteringStream(bytes, seed, maxRead: 4), "test", null);

            Assert.Equal(Text, reader.ReadToEnd());
            Assert.Equal(hasMark, reader.HasMark);
            Assert.Equal(name, reader.Codec.Name);
        }
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xC3 }, 1)]
    [InlineData(new byte[] { (byte)'a', (byte)'b', 0xFF, (byte)'c' }, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xE9, (byte)'b' }, 4)]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)'b' }, 4)]
    public void Read_BytesOfAnotherEncoding_NamesTheOffset(byte[] bytes, int byteOffset)
    {
        for (int maxRead = 1; maxRead < 8; maxRead++)
        {
            using DocumentReader reader = new(new StutteringStream(bytes, seed: 1, maxRead), "x.txt", null);

            DocumentException exception = Assert.Throws<DocumentException>(reader.ReadToEnd);
            Assert.Contains($"'x.txt' is not {reader.Codec.Name} at byte {byteOffset} ", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_OffsetBeyondTheBuffer_CountsFromTheStart()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', 200_000), 0xFF];
        using DocumentReader reader = new(new MemoryStream(bytes), "x.txt", null);

        Assert.Contains("at byte 200000 ", Assert.Throws<DocumentException>(reader.ReadToEnd).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Utf16WithoutMark_IsRefused()
    {
        using DocumentReader reader = new(new MemoryStream(Encoding.Unicode.GetBytes("Jane Doe")), "x.txt", null);

        Assert.Contains("Pass the encoding utf-16 or utf-16be.", Assert.Throws<DocumentException>(reader.ReadToEnd).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16be", new byte[] { 0xFF, 0xFE, (byte)'J', 0 }, "mark of utf-16,")]
    [InlineData("utf-16", new byte[] { 0xFE, 0xFF, 0, (byte)'J' }, "mark of utf-16be,")]
    [InlineData("utf-16", new byte[] { 0xEF, 0xBB, 0xBF, (byte)'J' }, "mark of utf-8,")]
    [InlineData("utf-8", new byte[] { 0xFF, 0xFE, (byte)'J', 0 }, "mark of utf-16,")]
    [InlineData("latin1", new byte[] { 0xEF, 0xBB, 0xBF, (byte)'J' }, "mark of utf-8,")]
    [InlineData("utf-16", new byte[] { (byte)'J', (byte)'a', (byte)'n', (byte)'e' }, "not UTF-16.")]
    [InlineData("utf-16be", new byte[] { (byte)'J', (byte)'a', (byte)'\r', (byte)'\n' }, "not UTF-16.")]
    [InlineData("utf-16", new byte[] { (byte)'J', 0xE9, (byte)'a', (byte)'n', (byte)'e', (byte)' ' }, "not UTF-16.")]
    [InlineData("utf-16", new byte[] { 0xD0, 0x96, 0xD0, 0xB0, 0xD0, 0xBD }, "not UTF-16.")]
    public void Read_EncodingThatTheBytesContradict_IsRefused(string name, byte[] bytes, string expected)
    {
        for (int maxRead = 1; maxRead < 6; maxRead++)
        {
            using DocumentReader reader = new(new StutteringStream(bytes, seed: 1, maxRead), "x.txt", TextCodecs.Named(name));

            Assert.Contains(expected, Assert.Throws<DocumentException>(reader.ReadToEnd).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("utf-16", new byte[0], "")]
    [InlineData("utf-16", new byte[] { 0xFF, 0xFE, (byte)'J', 0 }, "J")]
    [InlineData("utf-16", new byte[] { (byte)'J', 0 }, "J")]
    [InlineData("utf-16be", new byte[] { 0x4E, 0x4E, 0, (byte)'\n' }, "\u4e4e\n")]
    [InlineData("latin1", new byte[] { (byte)'J', 0xE9 }, "Jé")]
    public void Read_EncodingThatTheBytesAllow_IsUsed(string name, byte[] bytes, string expected)
    {
        using DocumentReader reader = new(new StutteringStream(bytes, seed: 1, maxRead: 1), "x.txt", TextCodecs.Named(name));

        Assert.Equal(expected, reader.ReadToEnd());
    }

    [Fact]
    public void Read_LoneSurrogateOfUtf16_Passes()
    {
        using DocumentReader reader = new(new MemoryStream([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]), "x.txt", null);

        Assert.Equal("\ud800A", reader.ReadToEnd());
    }
}

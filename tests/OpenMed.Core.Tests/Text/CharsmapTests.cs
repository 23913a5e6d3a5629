using System.Buffers.Binary;
using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class CharsmapTests
{
    [Fact]
    public void Constructor_CutOff_IsRefused()
    {
        byte[] blob = Blob();
        int arrayBytes = BinaryPrimitives.ReadInt32LittleEndian(blob);
        foreach (int length in Enumerable.Range(0, 64).Append(arrayBytes + 3))
            Assert.Throws<FormatException>(() => new Charsmap(blob.AsSpan(0, length)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Constructor_LengthThatCannotBe_IsRefused(int arrayBytes)
    {
        byte[] blob = new byte[64];
        BinaryPrimitives.WriteInt32LittleEndian(blob, arrayBytes);

        Assert.Throws<FormatException>(() => new Charsmap(blob));
    }

    [Fact]
    public void TryReplace_AnyBytesAsMap_ThrowsNothing() => (
        from content in Gen.Byte.Array[4, 200]
        from key in Gen.Byte.Array[0, 8]
        select (content, key)).Sample((content, key) =>
        {
            byte[] blob = [0, 0, 0, 0, .. content];
            BinaryPrimitives.WriteInt32LittleEndian(blob, content.Length / 8 * 4 + 4 > content.Length ? 4 : (content.Length / 8 * 4) + 4);
            new Charsmap(blob).TryReplace(key, out ReadOnlySpan<byte> _);
            new CharsmapNormalizer(new Charsmap(blob)).Apply("a\u0301 \uD83D\uDC69 b");
        },
        iter: 2000);

    private static byte[] Blob() =>
        new Tokenization.SentencePieceFile(File.ReadAllBytes(Path.Combine(TestFolders.Data, "tiny-deberta", "spm.model"))).Charsmap;
}

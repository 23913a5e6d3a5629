namespace OpenMed.Logging.Verdicts;

public sealed class SipHashTests
{
    // The key 00..0f and inputs 00, 00 01, ... of the reference implementation, vectors.h, vectors_sip128: the lengths 0 and 1.
    [Theory]
    [InlineData(0, "a3817f04ba25a8e66df67214c7550293")]
    [InlineData(1, "da87c1d86b99af44347659119b22fc45")]
    public void Hash_ReferenceInput_IsTheReferencesHash(int length, string expected)
    {
        byte[] key = [.. Enumerable.Range(0, SipHash.KeyLength).Select(number => (byte)number)];
        byte[] bytes = [.. Enumerable.Range(0, length).Select(number => (byte)number)];
        byte[] hash = new byte[16];

        UInt128 value = new SipHash(key).Hash(bytes);

        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(hash, value);
        Assert.Equal(expected, Convert.ToHexStringLower(hash));
    }

    [Fact]
    public void Hash_EachLengthAndBit_IsAnother()
    {
        var hash = new SipHash(new byte[SipHash.KeyLength]);
        HashSet<UInt128> seen = [];
        int inputs = 0;
        for (int length = 0; length < 40; length++)
        {
            byte[] bytes = new byte[length];
            Assert.True(seen.Add(hash.Hash(bytes)));
            inputs++;
            for (int bit = 0; bit < length * 8; bit++)
            {
                bytes[bit / 8] ^= (byte)(1 << (bit % 8));
                Assert.True(seen.Add(hash.Hash(bytes)));
                bytes[bit / 8] = 0;
                inputs++;
            }
        }

        Assert.Equal(inputs, seen.Count);
    }
}

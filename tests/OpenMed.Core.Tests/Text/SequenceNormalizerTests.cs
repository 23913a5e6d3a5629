using OpenMed.Support;

namespace OpenMed.Text;

public sealed class SequenceNormalizerTests
{
    [Fact]
    public void Normalize_Steps_RunInOrder()
    {
        Assert.Equal("<a", new SequenceNormalizer(new StripNormalizer(true, true), new PrependNormalizer("<")).Apply(" a"));
        Assert.Equal("< a", new SequenceNormalizer(new PrependNormalizer("<"), new StripNormalizer(true, true)).Apply(" a"));
        Assert.Equal(" a", new SequenceNormalizer().Apply(" a"));
    }
}

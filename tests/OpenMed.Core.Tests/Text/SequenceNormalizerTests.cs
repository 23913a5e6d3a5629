using OpenMed.Support;

namespace OpenMed.Text;

public sealed class SequenceNormalizerTests
{
    [Fact]
    public void Normalize_AccentTakenOffAPairBeforeTheNextStep_StaysJoinedToIt()
    {
        const string PairWithAccent = "\uD801\uDC00\u0301";
        INormalizer[] nextSteps = [new LowercaseNormalizer(), new BertNormalizer(true, true, stripAccents: false, lowercase: true)];
        foreach (INormalizer next in nextSteps)
        {
            var text = new NormalizedText();
            text.Load(PairWithAccent, 0);

            new SequenceNormalizer(new StripAccentsNormalizer(), next).Normalize(text);

            Assert.Equal(PairWithAccent.Length, text.EndOf(text.End - 1));
        }
    }

    [Fact]
    public void Normalize_Steps_RunInOrder()
    {
        Assert.Equal("b", new SequenceNormalizer(new ReplaceNormalizer("a", " b"), new StripNormalizer(true, true)).Apply("a"));
        Assert.Equal(" b", new SequenceNormalizer(new StripNormalizer(true, true), new ReplaceNormalizer("a", " b")).Apply("a"));
        Assert.Equal(" a", new SequenceNormalizer().Apply(" a"));
    }
}

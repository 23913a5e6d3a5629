using OpenMed.Support;

namespace OpenMed.Text;

public sealed class CharsmapNormalizerTests
{
    private static readonly CharsmapNormalizer Normalizer = new(new Charsmap(
        new Tokenization.SentencePieceFile(File.ReadAllBytes(Path.Combine(TestFolders.Data, "tiny-deberta", "spm.model"))).Charsmap));

    // Source: runs of the reference (Hugging Face tokenizers 0.22): the shortest match in a whole cluster takes the place of the cluster.
    [Theory]
    [InlineData("plain ASCII", "plain ASCII")]
    [InlineData("\uFF21\uFF22", "AB")]
    [InlineData("\uFB01x", "fix")]
    [InlineData("\uFB01\u0301x", "fix")]
    [InlineData("Jose\u0301", "Jos\u00E9")]
    [InlineData("a\u0323\u0302", "\u1EA1")]
    [InlineData("a\u0001b", "ab")]
    [InlineData("a\tb\r\nc", "a b c")]
    [InlineData("\u2122", "TM")]
    [InlineData("\u00BD", "1\u20442")]
    [InlineData("\u200Ba", " a")]
    [InlineData("", "")]
    public void Normalize_Text_GivesWhatTheReferenceGives(string text, string expected) => Assert.Equal(expected, Normalizer.Apply(text));

    [Fact]
    public void Normalize_ReplacedCluster_PointsAtAllOfIt()
    {
        var text = new NormalizedText();
        text.Load("xe\u0301\u00BDy", 0);
        Normalizer.Normalize(text);

        Assert.Equal(
            [(0, 1), (1, 3), (3, 4), (3, 4), (3, 4), (4, 5)],
            Enumerable.Range(text.First, text.End - text.First).Select(unitIndex => (text.StartOf(unitIndex), text.EndOf(unitIndex))));
    }

    [Fact]
    public void Normalize_MillionMarks_KeepsOneUnitForEach()
    {
        string marks = new('\u0316', 1_000_000);

        Assert.Equal(marks.Length + 1, Normalizer.Apply("a" + marks).Length);
    }
}

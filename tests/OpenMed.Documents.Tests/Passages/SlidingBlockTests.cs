using System.Text;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Formats;
using OpenMed.Documents.Rewriting;
using OpenMed.Documents.Support;

namespace OpenMed.Documents.Passages;

public sealed class SlidingBlockTests
{
    private static readonly string[] Pieces =
        ["Jane", "Doe", " ", " ", "\n", "\r\n", "\r", "xyz", "é", "e\u0301", "😀", "👩‍👩‍👧", "日本語", ".", "\t", "Janet"];

    [Fact]
    public void Append_RandomTextsAndReads_GivesWhatTheWholeTextGives()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            string text = RandomText(seed);
            WordDetector detector = new("Jane", "Doe");
            string expected = new PiiMasker().Mask(text, detector.Find([new PiiText(text)], default)[0]).Text;

            Assert.Equal(expected, Mask(text, detector, new BlockSize(64, 12), seed));
        }
    }

    [Fact]
    public void Append_NoEntity_GivesTheTextItself()
    {
        string text = string.Concat(Enumerable.Repeat("one long line without an end ", 20_000));

        Assert.Equal(text, Mask(text, new WordDetector("Jane"), BlockSize.Default, seed: 1));
    }

    [Fact]
    public void Append_LineWithoutSpaces_IsCutBetweenCharacters()
    {
        string text = string.Concat(Enumerable.Repeat("👩‍👩‍👧", 10_000)) + ".Jane." + new string('-', 40_000) + "Doe";

        string masked = Mask(text, new WordDetector("Jane", "Doe"), BlockSize.Default, seed: 1);

        Assert.Equal(text.Replace("Jane", "[FIRST_NAME]", StringComparison.Ordinal).Replace("Doe", "[FIRST_NAME]", StringComparison.Ordinal), masked);
    }

    [Fact]
    public void Append_EntityLongerThanABlock_LeavesNothingUnmasked()
    {
        string masked = Mask(new string('a', 300), new AllDetector(), new BlockSize(64, 12), seed: 1);

        Assert.DoesNotContain('a', masked);
    }

    private static string Mask(string text, ITextDetector detector, BlockSize size, int seed)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        MemoryStream target = new();
        DocumentWriter writer = new(target, TextCodecs.Utf8, hasMark: false);
        using DocumentReader reader = new(new StutteringStream(bytes, seed, maxRead: 50), "test", null);
        new TextDocument(new SlidingBlock(detector, new RewritingOutput(part => writer.Write(part), writer.Flush, new MaskRewriter(new PiiMasker())), size)).Process(reader, default);
        writer.Flush();
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private static string RandomText(int seed)
    {
        Random random = new(seed);
        return string.Concat(Enumerable.Range(0, random.Next(0, 300)).Select(pieceIndex =>
            pieceIndex % 6 == 5 ? " " : Pieces[random.Next(Pieces.Length)]));
    }
}

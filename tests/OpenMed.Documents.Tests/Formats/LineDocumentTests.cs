using System.Text;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Passages;
using OpenMed.Documents.Rewriting;
using OpenMed.Documents.Support;

namespace OpenMed.Documents.Formats;

public sealed class LineDocumentTests
{
    private static readonly string[] Pieces = ["Jane", " ", " ", "\n", "\r\n", "\r", "xy", "é", "😀", "a long run of words "];

    [Fact]
    public void Process_RandomLinesAndReads_KeepsLineEndsAndOrder()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Random random = new(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 80)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            WordDetector detector = new("Jane");
            string expected = new PiiMasker().Mask(text, detector.Find([new PiiText(text)], default)[0]).Text;

            Assert.Equal(expected, Mask(text, seed, detector));
        }
    }

    [Fact]
    public void Process_OneRead_IsOneBatch()
    {
        WordDetector detector = new("Jane");

        DocumentRun.Of(new MemoryStream("Jane\na\n\nb\n"u8.ToArray()), new MemoryStream(), detector, SomeSettings.Of(DocumentFormat.Lines));

        Assert.Equal([3], detector.BatchSizes);
    }

    [Fact]
    public void Process_SlowInput_AnswersEachLineBeforeTheNextRead()
    {
        MemoryStream output = new();
        SlowLines input = new(["Jane 1\n", "Jane 2\n"], output);

        DocumentRun.Of(input, output, new WordDetector("Jane"), SomeSettings.Of(DocumentFormat.Lines));

        Assert.Equal(["", "[FIRST_NAME] 1\n", "[FIRST_NAME] 1\n[FIRST_NAME] 2\n"], input.OutputBeforeRead.Distinct());
    }

    private static string Mask(string text, int seed, WordDetector detector)
    {
        MemoryStream target = new();
        DocumentWriter writer = new(target, TextCodecs.Utf8, hasMark: false);
        using DocumentReader reader = new(new StutteringStream(Encoding.UTF8.GetBytes(text), seed, maxRead: 30), "test", null);
        new LineDocument(detector, new RewritingOutput(part => writer.Write(part), writer.Flush, new MaskRewriter(new PiiMasker())), new BlockSize(40, 8)).Process(reader, default);
        writer.Flush();
        return Encoding.UTF8.GetString(target.ToArray());
    }
}

using System.Text;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Passages;
using OpenMed.Documents.Support;

namespace OpenMed.Documents.Findings;

public sealed class DocumentFinderTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16be")]
    [InlineData("latin1")]
    public void Find_AnyEncoding_GivesPlacesInUtf16Units(string name)
    {
        const string Text = "é\r\nx Jane é Jane";
        TextCodec codec = TextCodecs.Named(name);
        byte[] bytes = new byte[codec.MaxByteCount(Text.Length)];
        bytes = bytes[..codec.Encode(Text, bytes)];

        Finding[] findings = Find(bytes, codec, SomeSettings.Of(DocumentFormat.Text), showText: true);

        Assert.Equal([new Place(5, 2, 3), new Place(12, 2, 10)], findings.Select(finding => finding.Place));
        Assert.All(findings, finding => Assert.Equal(("test", null, "Jane"), (finding.Path, finding.Field, finding.Text)));
        Assert.All(findings, finding => Assert.DoesNotContain("Jane", finding.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Find_Table_CountsFromTheStartOfTheValueAndNamesItsColumn()
    {
        Finding finding = Assert.Single(Find("Id,Name\n1,\"Dr. \"\"Jane\"\"\"\n"u8, null, SomeSettings.Csv("Name"), showText: false));

        Assert.Equal((new Place(5, 2, 6), "Name", null), (finding.Place, finding.Field, finding.Text));
        Assert.Equal(new PiiEntity("first_name", 5, 4, 0.9f), finding.Entity);
    }

    [Fact]
    public void Find_DocumentThatGoesWrong_CountsWhatWasFoundBefore()
    {
        FindingList list = new();
        DocumentFinder finder = new(new WordDetector("Jane"), SomeSettings.Of(DocumentFormat.Lines), list, showText: false);
        using DocumentReader reader = new(new StutteringStream([.. "Jane\n"u8, 0xFF], seed: 1, maxRead: 1), "test", null);

        Assert.Throws<DocumentException>(() => finder.Find(reader, TestContext.Current.CancellationToken));

        Assert.Equal(1, finder.EntityCount);
        Assert.Single(list.Findings);
    }

    [Fact]
    public void Find_SlowDocument_ReportsHowFarItIs()
    {
        List<DocumentProgress> reports = [];
        DocumentFinder finder = new(new WordDetector("Jane"), SomeSettings.Of(DocumentFormat.Lines), new FindingList(), showText: false)
        {
            Report = reports.Add,
        };
        using DocumentReader reader = new(new SlowLines(["Jane\n", "Jane\n"], new MemoryStream()), "test", null);

        finder.Find(reader, TestContext.Current.CancellationToken);

        Assert.Contains(new DocumentProgress("test", 5, 0), reports);
        Assert.Equal(new DocumentProgress("test", 10, 1), reports[^1]);
    }

    private static Finding[] Find(ReadOnlySpan<byte> bytes, TextCodec? codec, DocumentSettings settings, bool showText)
    {
        FindingList list = new();
        using DocumentReader reader = new(new MemoryStream(bytes.ToArray()), "test", codec);
        new DocumentFinder(new WordDetector("Jane"), settings, list, showText).Find(reader, TestContext.Current.CancellationToken);
        return [.. list.Findings];
    }
}

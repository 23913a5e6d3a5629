using OpenMed.Documents.Support;

namespace OpenMed.Documents.Detection;

public sealed class TextBatchesTests
{
    [Fact]
    public void Find_ManyTexts_GoThroughInBatchesAndComeBackInOrder()
    {
        WordDetector detector = new("Jane");
        List<(long Chars, long Entities)> reports = [];
        string[] texts = [.. Enumerable.Range(0, 5).Select(index => new string('x', 99_990) + (index % 2 == 0 ? " Jane" : " none")), " ", ""];

        IReadOnlyList<IReadOnlyList<PiiEntity>> entities = new TextBatches(
            detector, (chars, found) => reports.Add((chars, found))).Find(texts, TestContext.Current.CancellationToken);

        Assert.Equal([1, 0, 1, 0, 1, 0, 0], entities.Select(each => each.Count));
        Assert.Equal([3, 2], detector.BatchSizes);
        Assert.Equal([(299_985, 2), (499_976, 3)], reports);
    }

    [Fact]
    public void Find_BlankTextsOnly_AsksNobody()
    {
        WordDetector detector = new("Jane");

        Assert.All(new TextBatches(detector, (_, _) => { }).Find(["", "\t"], TestContext.Current.CancellationToken), Assert.Empty);
        Assert.Empty(new TextBatches(detector, (_, _) => { }).Find([], TestContext.Current.CancellationToken));
        Assert.Empty(detector.BatchSizes);
    }
}

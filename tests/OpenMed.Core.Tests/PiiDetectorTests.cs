using System.Globalization;
using CsCheck;
using OpenMed.Support;

namespace OpenMed;

/// <summary>The detector round a model that decides by the token alone, so that every cut into windows must give the same.</summary>
public sealed class PiiDetectorTests
{
    private const int MaxTokens = 16;

    private static readonly Gen<string[]> TextLists = Some.Texts.Array[0, 8];

    [Fact]
    public void Find_AnyText_InManyWindowsGivesWhatOneWindowGives() => (
        from texts in TextLists
        from window in Gen.Int[16, 40]
        from overlap in Gen.Int[0, window / 2]
        select (texts, window, overlap)).Sample((texts, window, overlap) =>
        {
            using PiiDetector whole = Detector(new PiiDetectorOptions(), maxTokens: 100_000);
            using PiiDetector cut = Detector(new PiiDetectorOptions { WindowTokens = window, OverlapTokens = overlap }, maxTokens: 40);
            string text = string.Concat(texts);
            AssertEqual([whole.Find(text)], [cut.Find(text)]);
        },
        iter: 500);

    [Fact]
    public void Find_TextOverSeveralGroups_GivesWhatOneWindowGives()
    {
        string text = string.Concat(Enumerable.Range(0, 50_000).Select(index => (char)('a' + (index * index % 23)) + (index % 7 == 0 ? " " : "")));
        using PiiDetector whole = Detector(new PiiDetectorOptions(), maxTokens: 1_000_000);
        using PiiDetector cut = Detector(new PiiDetectorOptions(), maxTokens: 512);

        IReadOnlyList<PiiEntity> expected = whole.Find(text);
        Assert.True(expected.Count > 1000);
        AssertEqual([expected], [cut.Find(text)]);
        AssertEqual([[], expected, cut.Find("abc"), expected], cut.Find(["", text, "abc", text]));
    }

    [Fact]
    public void Find_List_GivesWhatEachTextGivesAlone() => TextLists.Sample(texts =>
    {
        using PiiDetector detector = Detector();
        AssertEqual([.. texts.Select(text => detector.Find(text))], detector.Find(texts));
    },
    iter: 300);

    [Fact]
    public void Find_ListInAnotherOrder_GivesTheSameForEachText() => (
        from texts in TextLists
        from order in Gen.Shuffle(Enumerable.Range(0, texts.Length).ToArray())
        select (texts, order)).Sample((texts, order) =>
        {
            using PiiDetector detector = Detector();
            IReadOnlyList<IReadOnlyList<PiiEntity>> straight = detector.Find(texts);
            AssertEqual([.. order.Select(index => straight[index])], detector.Find([.. order.Select(index => texts[index])]));
        },
        iter: 300);

    [Fact]
    public async Task Find_EightThreads_GivesTheSame()
    {
        string[] texts = ManyTexts();
        using PiiDetector detector = Detector(new PiiDetectorOptions { RecentTexts = 20 });
        IReadOnlyList<IReadOnlyList<PiiEntity>> expected = Detector().Find(texts);
        Task[] tasks = [.. Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (int index = 0; index < texts.Length; index++)
            {
                int textIndex = ((index * 7) + (thread * 13)) % texts.Length;
                AssertEqual([expected[textIndex]], [detector.Find(texts[textIndex])]);
            }

            AssertEqual(expected, detector.Find(texts));
        }))];

        await Task.WhenAll(tasks);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Find_OtherCulture_GivesTheSame(string culture)
    {
        using PiiDetector detector = Detector();
        IReadOnlyList<IReadOnlyList<PiiEntity>> expected = detector.Find(ManyTexts());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            AssertEqual(expected, detector.Find(ManyTexts()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Find_RecentTexts_GivesWhatItGivesWithout() => (
        from texts in TextLists.Array[1, 4]
        from capacity in Gen.Int[1, 8]
        select (texts, capacity)).Sample((texts, capacity) =>
        {
            using PiiDetector plain = Detector();
            using PiiDetector remembering = Detector(new PiiDetectorOptions { RecentTexts = capacity });
            foreach (string[] list in texts.Concat(texts)) AssertEqual(plain.Find(list), remembering.Find(list));
        },
        iter: 200);

    [Fact]
    public void Find_AnyText_GivesOrderedEntitiesInside() => TextLists.Select(string.Concat).Sample(text =>
    {
        using PiiDetector detector = Detector();
        int free = 0;
        foreach (PiiEntity entity in detector.Find(text))
        {
            Assert.InRange(entity.Start, free, text.Length - 1);
            Assert.InRange(entity.Length, 1, text.Length - entity.Start);
            Assert.InRange(entity.Score, 0f, 1f);
            free = entity.End;
        }
    },
    iter: 500);

    private static string[] ManyTexts()
    {
        string[] parts = ["Ipek ", "I\u0130\u0131i, ", "jose\u0301 ", "47,11.5 ", "\u0661\u0662 ", "\uD83D\uDC69\u200D\uD83D\uDD2C", "(a)", "\r\n", "name "];
        return [.. Enumerable.Range(0, 60).Select(index =>
            string.Concat(Enumerable.Range(0, index).Select(place => parts[(index + (place * place)) % parts.Length])))];
    }

    private static PiiDetector Detector(PiiDetectorOptions? options = null, int maxTokens = MaxTokens) => new(
        options ?? new PiiDetectorOptions(),
        maxTokens,
        new FakeTokenizer(),
        Some.Scheme,
        () => FakeClassifier.ByIds(Some.Scheme.Count, id => id % 11 % Some.Scheme.Count));

    private static void AssertEqual(IReadOnlyList<IReadOnlyList<PiiEntity>> expected, IReadOnlyList<IReadOnlyList<PiiEntity>> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (int textIndex = 0; textIndex < expected.Count; textIndex++) Assert.Equal(expected[textIndex], actual[textIndex]);
    }
}

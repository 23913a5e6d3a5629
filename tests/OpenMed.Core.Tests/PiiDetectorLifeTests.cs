using OpenMed.Support;

namespace OpenMed;

/// <summary>Opening, cancelling and disposing a detector.</summary>
public sealed class PiiDetectorLifeTests
{
    private readonly FakeClassifier _classifier = FakeClassifier.ByIds(Some.Scheme.Count, _ => 1);
    private int _openCount;

    [Fact]
    public void Find_FirstText_OpensTheModelOnce()
    {
        using PiiDetector detector = Detector();
        Assert.Equal(0, _openCount);

        detector.Warmup();
        detector.Find("a");
        detector.Find(["b", "c"]);

        Assert.Equal(1, _openCount);
    }

    [Fact]
    public void Find_Null_IsRefused()
    {
        using PiiDetector detector = Detector();

        Assert.Throws<ArgumentNullException>(() => detector.Find((string)null!));
        Assert.Throws<ArgumentNullException>(() => detector.Find((string[])null!));
        Assert.Throws<ArgumentNullException>(() => detector.Find(["a", null!]));
        Assert.Equal(0, _openCount);
    }

    [Fact]
    public void Find_CancelledBeforehand_LoadsNothing()
    {
        using PiiDetector detector = Detector();

        Assert.Throws<OperationCanceledException>(() => detector.Find("a", new CancellationToken(canceled: true)));
        Assert.Equal(0, _openCount);
    }

    [Fact]
    public void Find_NoTextsOrEmptyOnes_GivesNothing()
    {
        using PiiDetector detector = Detector();

        Assert.Empty(detector.Find(Array.Empty<string>()));
        Assert.Empty(detector.Find(""));
        Assert.All(detector.Find(["", " ", "\r\n"]), Assert.Empty);
        Assert.Empty(_classifier.Calls);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Find_Cancelled_Throws(int recentTexts)
    {
        using PiiDetector detector = Detector(new PiiDetectorOptions { RecentTexts = recentTexts });
        detector.Find("a");
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => detector.Find("a", cancelled));
        Assert.Throws<OperationCanceledException>(() => detector.Find(["a", "b"], cancelled));
        Assert.NotEmpty(detector.Find("a"));
    }

    [Fact]
    public void Find_CancelledWithinTheModel_ThrowsAndRemembersNothing()
    {
        using PiiDetector detector = Detector(new PiiDetectorOptions { RecentTexts = 10 });
        using var cancellation = new CancellationTokenSource();
        _classifier.BeforeWindow = cancellation.Cancel;

        Assert.ThrowsAny<OperationCanceledException>(() => detector.Find(["a", "b"], cancellation.Token));
        _classifier.BeforeWindow = () => { };
        _classifier.Calls.Clear();

        Assert.All(detector.Find(["a", "b"]), entities => Assert.Single(entities));
        Assert.Equal([[1, 1]], _classifier.Calls);
    }

    [Fact]
    public void Find_ModelGivesNoNumbers_ThrowsAndGoesOnWorking()
    {
        bool isBroken = true;
        var classifier = new FakeClassifier(Some.Scheme.Count, (_, _, row) => row[1] = isBroken ? float.NaN : 9);
        using var detector = new PiiDetector(new PiiDetectorOptions { RecentTexts = 10 }, 16, new FakeTokenizer(), Some.Scheme, () => classifier);

        Assert.Throws<PiiModelException>(() => detector.Find("a"));
        isBroken = false;
        Assert.Single(detector.Find("a"));
    }

    [Fact]
    public void Dispose_DuringAFind_LetsItEnd()
    {
        PiiDetector detector = Detector();
        _classifier.BeforeWindow = detector.Dispose;

        Assert.Single(detector.Find("a"));
        Assert.Equal(1, _classifier.DisposeCount);
        Assert.Throws<ObjectDisposedException>(() => detector.Find("a"));
        Assert.Throws<ObjectDisposedException>(detector.Warmup);
        detector.Dispose();
        Assert.Equal(1, _classifier.DisposeCount);
    }

    [Fact]
    public void Find_RememberedText_DoesNotAskTheModelAgain()
    {
        using PiiDetector detector = Detector(new PiiDetectorOptions { RecentTexts = 10 });
        detector.Find(["a", "b", "a"]);
        detector.Find(["b", "a", "c"]);

        Assert.Equal([[1, 1], [1]], _classifier.Calls);
    }

    [Fact]
    public void Find_ResultChangedByTheCaller_IsRememberedUnchanged()
    {
        using PiiDetector detector = Detector(new PiiDetectorOptions { RecentTexts = 10 });
        Record.Exception(() => (detector.Find("a") as IList<PiiEntity>)?.Clear());

        Assert.Single(detector.Find("a"));
    }

    [Fact]
    public void Find_LongText_SendsFullWindowsOnly()
    {
        using PiiDetector detector = Detector();
        detector.Find(new string('x', 100));

        Assert.All(Assert.Single(_classifier.Calls), length => Assert.Equal(14, length));
    }

    private PiiDetector Detector(PiiDetectorOptions? options = null) =>
        new(options ?? new PiiDetectorOptions(), 16, new FakeTokenizer(), Some.Scheme, Open);

    private FakeClassifier Open()
    {
        _openCount++;
        return _classifier;
    }
}

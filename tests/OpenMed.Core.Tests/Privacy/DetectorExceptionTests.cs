namespace OpenMed.Privacy;

public sealed class DetectorExceptionTests
{
    private static readonly PiiDetectorOptions Tiny = new() { Model = TinyModel.Open() };

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Find_Cancelled_ShowsNoText(int secretIndex)
    {
        string text = Secrets.All[secretIndex];
        using var detector = new PiiDetector(Tiny);
        using var sanitizer = new PiiSanitizer(Tiny);
        var cancelled = new CancellationToken(canceled: true);

        AssertHidden<OperationCanceledException>(() => detector.Find(text, cancelled));
        AssertHidden<OperationCanceledException>(() => detector.Find([text, text], cancelled));
        AssertHidden<OperationCanceledException>(() => sanitizer.Sanitize(text, cancelled));
        AssertHidden<OperationCanceledException>(() => sanitizer.Sanitize([text, text], cancelled));
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Find_Disposed_ShowsNoText(int secretIndex)
    {
        string text = Secrets.All[secretIndex];
        var detector = new PiiDetector(Tiny);
        var sanitizer = new PiiSanitizer(Tiny);
        detector.Find(text);
        sanitizer.Sanitize(text);
        detector.Dispose();
        sanitizer.Dispose();

        AssertHidden<ObjectDisposedException>(() => detector.Find(text));
        AssertHidden<ObjectDisposedException>(() => detector.Find([text]));
        AssertHidden<ObjectDisposedException>(detector.Warmup);
        AssertHidden<ObjectDisposedException>(() => sanitizer.Sanitize(text));
        AssertHidden<ObjectDisposedException>(() => sanitizer.Sanitize([text]));
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Find_NullAmongTexts_ShowsNoText(int secretIndex)
    {
        string text = Secrets.All[secretIndex];
        using var detector = new PiiDetector(Tiny);
        using var sanitizer = new PiiSanitizer(Tiny);

        AssertHidden<ArgumentNullException>(() => detector.Find([text, null!]));
        AssertHidden<ArgumentNullException>(() => sanitizer.Sanitize([text, null!]));
    }

    [Fact]
    public void New_EachOptionOutOfRange_ShowsNoText()
    {
        PiiDetectorOptions[] wrong =
        [
            new() { Model = Tiny.Model, Threshold = float.NaN },
            new() { Model = Tiny.Model, Threshold = 50 },
            new() { Model = Tiny.Model, WindowTokens = 1 },
            new() { Model = Tiny.Model, OverlapTokens = -1 },
            new() { Model = Tiny.Model, OverlapTokens = 100_000 },
            new() { Model = Tiny.Model, BatchTokens = 0 },
            new() { Model = Tiny.Model, Threads = 0 },
            new() { Model = Tiny.Model, RecentTexts = -1 },
        ];

        Assert.All(wrong, options => AssertHidden<ArgumentException>(() => _ = new PiiDetector(options)));
        Assert.All(wrong, options => AssertHidden<ArgumentException>(() => _ = new PiiSanitizer(options)));
    }

    private static void AssertHidden<T>(Action act)
        where T : Exception => Secrets.AssertAbsent(Assert.ThrowsAny<T>(act));
}

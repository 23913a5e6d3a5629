using Microsoft.ML.OnnxRuntime;
using OpenMed.Inference;
using OpenMed.Support;

namespace OpenMed.Inference;

public sealed class SessionCacheTests
{
    private static readonly string Model = Path.Combine(TestFolders.TinyDeberta, "model.onnx");

    [Fact]
    public async Task Lease_SixteenThreadsAtOnce_BuildsOnce()
    {
        int builds = 0;
        SessionCache cache = new(key =>
        {
            Interlocked.Increment(ref builds);
            return SessionFactory.Build(key);
        });
        using Barrier barrier = new(16);

        SessionLease[] leases = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Factory.StartNew(
            () =>
            {
                barrier.SignalAndWait(TestContext.Current.CancellationToken);
                return cache.Lease(SessionKey.Of(Model, dataPath: null, threads: 1));
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Equal(1, builds);
        Assert.Single(leases.Select(lease => lease.Session).Distinct());
        Close(cache, leases);
    }

    [Fact]
    public void Lease_BuildFailed_IsTriedAgain()
    {
        int builds = 0;
        SessionCache cache = new(key => ++builds == 1 ? throw new PiiModelException("The first build failed.") : SessionFactory.Build(key));
        SessionKey key = SessionKey.Of(Model, dataPath: null, threads: 1);

        Assert.Throws<PiiModelException>(() => cache.Lease(key));
        Assert.Equal(0, cache.Count);
        Close(cache, cache.Lease(key));

        Assert.Equal(2, builds);
    }

    [Fact]
    public void Lease_FileReplaced_GivesANewSessionAndEndsTheOldWithItsLastLease()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta, "model.onnx");
        SessionCache cache = new(SessionFactory.Build);
        SessionLease old = cache.Lease(SessionKey.Of(folder["model.onnx"], dataPath: null, threads: 1));
        InferenceSession oldSession = old.Session;

        File.SetLastWriteTimeUtc(folder["model.onnx"], new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        SessionLease current = cache.Lease(SessionKey.Of(folder["model.onnx"], dataPath: null, threads: 1));

        Assert.NotSame(oldSession, current.Session);
        Assert.Equal(1, cache.Count);
        Assert.NotEmpty(oldSession.InputNames);
        Close(cache, old, current);
    }

    [Fact]
    public void Lease_OtherThreadCount_GivesAnotherSession()
    {
        SessionCache cache = new(SessionFactory.Build);
        SessionLease one = cache.Lease(SessionKey.Of(Model, dataPath: null, threads: 1));
        SessionLease two = cache.Lease(SessionKey.Of(Model, dataPath: null, threads: 2));

        Assert.NotSame(one.Session, two.Session);
        Close(cache, one, two);
    }

    [Fact]
    public void Trim_LeasedAndIdle_LetsGoOfTheIdleOnly()
    {
        SessionCache cache = new(SessionFactory.Build);
        SessionLease one = cache.Lease(SessionKey.Of(Model, dataPath: null, threads: 1));
        SessionLease two = cache.Lease(SessionKey.Of(Model, dataPath: null, threads: 2));
        two.Dispose();
        two.Dispose();

        cache.Trim();

        Assert.Equal(1, cache.Count);
        Assert.NotEmpty(one.Session.InputNames);
        Close(cache, one);
    }

    [Fact]
    public void Share_FirstLeaseDisposed_KeepsTheSession()
    {
        SessionCache cache = new(SessionFactory.Build);
        SessionLease first = cache.Lease(SessionKey.Of(Model, dataPath: null, threads: 1));
        SessionLease second = first.Share();
        first.Dispose();
        cache.Trim();

        Assert.NotEmpty(second.Session.InputNames);
        Assert.Throws<ObjectDisposedException>(() => first.Share());
        Close(cache, second);
    }

    [Theory]
    [InlineData("model.onnx", 600_000)]
    [InlineData("config.json", int.MaxValue)]
    public void Lease_TruncatedOrOtherFile_NamesTheFile(string source, int byteCount)
    {
        using TempFolder folder = new();
        byte[] bytes = File.ReadAllBytes(Path.Combine(TestFolders.TinyDeberta, source));
        File.WriteAllBytes(folder["model.onnx"], bytes[..Math.Min(byteCount, bytes.Length)]);
        SessionCache cache = new(SessionFactory.Build);

        PiiModelException exception = Assert.Throws<PiiModelException>(
            () => cache.Lease(SessionKey.Of(folder["model.onnx"], dataPath: null, threads: 1)));

        Assert.Contains(folder["model.onnx"], exception.Message, StringComparison.Ordinal);
        Assert.IsType<OnnxRuntimeException>(exception.InnerException);
    }

    private static void Close(SessionCache cache, params SessionLease[] leases)
    {
        foreach (SessionLease lease in leases) lease.Dispose();
        cache.Trim();
        Assert.Equal(0, cache.Count);
    }
}

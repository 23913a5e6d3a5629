using OpenMed.Support;

namespace OpenMed.Inference;

public sealed class ClassifierGateTests
{
    private readonly FakeClassifier _classifier = FakeClassifier.ByIds(1, _ => 0);
    private int _openCount;

    [Fact]
    public void Use_NotYetUsed_IsNotOpened()
    {
        using (Gate())
        {
        }

        Assert.Equal((0, 0), (_openCount, _classifier.DisposeCount));
    }

    [Fact]
    public async Task Use_ManyThreads_OpensOnce()
    {
        using ClassifierGate gate = Gate();
        using var start = new Barrier(8);
        Task[] uses = [.. Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                for (int use = 0; use < 100; use++) gate.Use(classifier => Assert.Same(_classifier, classifier));
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        await Task.WhenAll(uses);

        Assert.Equal((1, 0), (_openCount, _classifier.DisposeCount));
    }

    [Fact]
    public void Use_OpeningFails_IsTriedAgain()
    {
        int tries = 0;
        using var gate = new ClassifierGate(() => ++tries < 3 ? throw new PiiModelException("Absent.") : _classifier);

        Assert.Throws<PiiModelException>(() => gate.Use(_ => { }));
        Assert.Throws<PiiModelException>(() => gate.Use(_ => { }));
        Assert.Equal(7, gate.Use(_ => 7));
    }

    [Fact]
    public void Dispose_AfterOpeningFailed_DoesNothing()
    {
        var gate = new ClassifierGate(() => throw new PiiModelException("Absent."));
        Assert.Throws<PiiModelException>(() => gate.Use(_ => { }));
        gate.Dispose();

        Assert.Throws<ObjectDisposedException>(() => gate.Use(_ => { }));
    }

    [Fact]
    public void Dispose_DuringUse_ClosesAfterIt()
    {
        ClassifierGate gate = Gate();
        gate.Use(_ =>
        {
            gate.Use(_ => { });
            gate.Dispose();
            Assert.Equal(0, _classifier.DisposeCount);
            Assert.Throws<ObjectDisposedException>(() => gate.Use(_ => { }));
            Assert.Equal(0, _classifier.DisposeCount);
        });

        Assert.Equal(1, _classifier.DisposeCount);
    }

    [Fact]
    public void Dispose_UseThrows_StillCloses()
    {
        ClassifierGate gate = Gate();
        Assert.Throws<OperationCanceledException>(() => gate.Use(_ =>
        {
            gate.Dispose();
            throw new OperationCanceledException();
        }));

        Assert.Equal(1, _classifier.DisposeCount);
    }

    [Fact]
    public void Dispose_Twice_ClosesOnce()
    {
        ClassifierGate gate = Gate();
        gate.Use(_ => { });
        gate.Dispose();
        gate.Dispose();

        Assert.Equal(1, _classifier.DisposeCount);
        Assert.Throws<ObjectDisposedException>(() => gate.Use(_ => { }));
    }

    private ClassifierGate Gate() => new(() =>
    {
        Interlocked.Increment(ref _openCount);
        return _classifier;
    });
}

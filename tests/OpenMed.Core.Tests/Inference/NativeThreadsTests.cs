namespace OpenMed.Inference;

public sealed class NativeThreadsTests
{
    [Fact]
    public void Run_GivesTheResultFromAnotherThread()
    {
        int thread = NativeThreads.Run(() => Environment.CurrentManagedThreadId);

        Assert.NotEqual(Environment.CurrentManagedThreadId, thread);
    }

    [Fact]
    public void Run_WithinWork_StaysOnTheThread() =>
        Assert.True(NativeThreads.Run(() => NativeThreads.Run(() => Environment.CurrentManagedThreadId) == Environment.CurrentManagedThreadId));

    [Fact]
    public void Run_WorkThrows_ThrowsTheSameHere()
    {
        var failure = new TimeoutException();

        TimeoutException thrown = Assert.Throws<TimeoutException>(() => NativeThreads.Run<int>(() => throw failure));

        Assert.Same(failure, thrown);
        Assert.Equal(1, NativeThreads.Run(() => 1));
    }

    [Fact]
    public void Run_ByManyAtOnce_RunsAllAtOnce()
    {
        const int Count = 6;
        using Barrier barrier = new(Count);
        int[] results = new int[Count];
        Thread[] callers =
        [
            .. Enumerable.Range(0, Count).Select(index => new Thread(() => results[index] = NativeThreads.Run(() =>
            {
                barrier.SignalAndWait(TimeSpan.FromSeconds(60));
                return index + 1;
            }))),
        ];

        foreach (Thread caller in callers) caller.Start();
        foreach (Thread caller in callers) caller.Join();

        Assert.Equal([1, 2, 3, 4, 5, 6], results);
        Assert.Equal(1, barrier.CurrentPhaseNumber);
    }

    [Fact]
    public void Run_CallerIsInterrupted_WaitsForTheWorkAndKeepsTheInterruption()
    {
        using ManualResetEventSlim hasBegun = new();
        using ManualResetEventSlim mayEnd = new();
        bool isDone = false, wasDone = false, isInterrupted = false;
        Thread caller = new(() =>
        {
            NativeThreads.Run(() =>
            {
                hasBegun.Set();
                mayEnd.Wait(TimeSpan.FromSeconds(60));
                return isDone = true;
            });
            wasDone = isDone;
            try
            {
                Thread.Sleep(1);
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }
        });
        caller.Start();
        hasBegun.Wait(TestContext.Current.CancellationToken);

        caller.Interrupt();
        Thread.Sleep(50);
        mayEnd.Set();
        caller.Join();

        Assert.True(wasDone);
        Assert.True(isInterrupted);
    }
}

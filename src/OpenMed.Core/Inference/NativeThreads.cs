namespace OpenMed.Inference;

/// <summary>Runs native work on threads that run nothing else. Safe for use by many threads.</summary>
/// <remarks>On processors with AMX, ONNX Runtime's INT8 kernels use the tile registers, and from then on the kernel of Linux saves 11 KB of registers with each signal of that
/// thread. That is more than the stack on which .NET handles signals has room for: the next <see cref="NullReferenceException"/> on the thread, caught or not, ends the process
/// with SIGSEGV. So no thread of the application may be the one. The hop costs microseconds, a run of the model milliseconds.</remarks>
internal static class NativeThreads
{
    private static readonly object Lock = new();

    // The last is the next to be used, so that those that are too many come to their end.
    private static readonly List<NativeThread> Idle = [];

    /// <summary>Runs a function and waits for it, also when the waiting thread is interrupted: the work may use its memory.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="function">The function; what it throws is thrown here.</param>
    /// <exception cref="OutOfMemoryException">The system has no room for another thread.</exception>
    public static T Run<T>(Func<T> function)
    {
        if (NativeThread.IsCurrent) return function();

        TaskCompletionSource<T> done = new();
        NativeThread thread = Take();
        thread.Start(() => Settle(done, function, thread));
        Await(done.Task);
        return done.Task.GetAwaiter().GetResult();
    }

    /// <summary>Lets go of a thread that has long had nothing to do.</summary>
    /// <param name="thread">The thread.</param>
    /// <returns>Whether it may end; false when work is on its way to it.</returns>
    public static bool TryRetire(NativeThread thread)
    {
        lock (Lock) return Idle.Remove(thread);
    }

    private static NativeThread Take()
    {
        lock (Lock)
        {
            if (Idle.Count == 0) return new NativeThread();

            NativeThread thread = Idle[^1];
            Idle.RemoveAt(Idle.Count - 1);
            return thread;
        }
    }

    // Idle before the caller goes on: its next call finds the same thread, warm.
    private static void Settle<T>(TaskCompletionSource<T> done, Func<T> function, NativeThread thread)
    {
        try
        {
            T result = function();
            Return(thread);
            done.SetResult(result);
        }
        catch (Exception exception)
        {
            Return(thread);
            done.SetException(exception);
        }
    }

    private static void Return(NativeThread thread)
    {
        lock (Lock) Idle.Add(thread);
    }

    private static void Await(Task task)
    {
        bool isInterrupted = false;
        while (!task.IsCompleted)
        {
            try
            {
                Task.WaitAny(task);
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }
        }

        // It is meant for the application's next wait.
        if (isInterrupted) Thread.CurrentThread.Interrupt();
    }
}

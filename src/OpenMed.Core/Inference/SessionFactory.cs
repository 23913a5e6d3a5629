using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>Builds inference sessions: the one place where the runtime's options are set.</summary>
internal static class SessionFactory
{
    /// <summary>Loads a model file.</summary>
    /// <param name="key">The file, and how it is run.</param>
    /// <exception cref="PiiModelException">The file cannot be loaded, or the native library cannot.</exception>
    public static InferenceSession Build(SessionKey key) => Build(key.Path, key.Threads, static _ => { });

    /// <summary>Loads a model file with further options.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="threads">How many threads one run uses; at least 1.</param>
    /// <param name="configure">Sets the further options.</param>
    /// <exception cref="PiiModelException">The file cannot be loaded, or the native library cannot.</exception>
    public static InferenceSession Build(string path, int threads, Action<SessionOptions> configure)
    {
        NativeRuntime.EnsureStarted();
        try
        {
            using SessionOptions options = new();
            options.LogSeverityLevel = NativeRuntime.LogLevel;
            options.GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL;
            options.IntraOpNumThreads = threads;
            options.InterOpNumThreads = 1;
            // A memory pattern reserves one block for each shape, and shapes vary here: 2,048 tokens in
            // rows of 128 take 159 MB in all with openmed-mini instead of 196 MB, at the same speed.
            options.EnableMemoryPattern = false;
            // Threads that wait for work give their core back. Spinning answers a quarter sooner on two idle cores, but costs up to
            // twice the processor time, and up to twice the wall time as soon as the host has other work for the cores.
            options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
            configure(options);
            return NativeThreads.Run(() => new InferenceSession(path, options));
        }
        catch (OnnxRuntimeException exception)
        {
            throw RuntimeFailure.Loading(path, exception);
        }
    }
}

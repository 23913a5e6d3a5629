namespace OpenMed.Quantization.Support;

/// <summary>Progress that is reported on the thread that makes it.</summary>
internal sealed class Immediate<T>(Action<T> receive) : IProgress<T>
{
    public void Report(T value) => receive(value);
}

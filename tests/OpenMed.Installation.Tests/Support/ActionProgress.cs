namespace OpenMed.Installation.Support;

/// <summary>Takes reports on the thread that makes them.</summary>
internal sealed class ActionProgress(Action<ModelDownloadProgress> action) : IProgress<ModelDownloadProgress>
{
    public void Report(ModelDownloadProgress value) => action(value);
}

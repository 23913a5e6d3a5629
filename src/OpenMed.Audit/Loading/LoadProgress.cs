using Microsoft.CodeAnalysis.MSBuild;

namespace OpenMed.Audit.Loading;

/// <summary>Passes on which project is opened.</summary>
/// <param name="progress">Told the path of its file.</param>
internal sealed class LoadProgress(IProgress<string> progress) : IProgress<ProjectLoadProgress>
{
    /// <inheritdoc/>
    public void Report(ProjectLoadProgress value)
    {
        if (value.Operation == ProjectLoadOperation.Evaluate) progress.Report(value.FilePath);
    }
}

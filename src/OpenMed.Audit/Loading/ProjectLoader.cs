using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace OpenMed.Audit.Loading;

/// <summary>Opens projects with the MSBuild of the machine's SDK, in a process of its own. Nothing is restored or built.</summary>
internal sealed class ProjectLoader : IDisposable
{
    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create();
    private readonly ConcurrentQueue<string> _failures = new();
    private readonly WorkspaceEventRegistration _registration;

    /// <summary>Makes one.</summary>
    public ProjectLoader()
    {
        _workspace.SkipUnrecognizedProjects = true;
        _registration = _workspace.RegisterWorkspaceFailedHandler(failed => _failures.Enqueue(failed.Diagnostic.Message));
    }

    /// <summary>Opens a solution or a project.</summary>
    /// <param name="target">What is opened.</param>
    /// <param name="projects">The full paths of the projects of C# that it has.</param>
    /// <param name="progress">Told the path of each project when its turn comes; null means nobody.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What could be opened; good until this object is disposed.</returns>
    public async Task<LoadedProjects> LoadAsync(
        AuditTarget target, IReadOnlyList<string> projects, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        LoadProgress? load = progress is null ? null : new LoadProgress(progress);
        if (!target.IsSolution || !await TryOpenAsync(() => _workspace.OpenSolutionAsync(target.Path, load, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            // One that cannot even be looked at may keep a solution from being opened, but not the others.
            foreach (string path in projects.Where(path => _workspace.CurrentSolution.Projects.All(project => project.FilePath != path)))
                await TryOpenAsync(() => _workspace.OpenProjectAsync(path, load, cancellationToken), cancellationToken).ConfigureAwait(false);
        }

        return new LoadedProjects([.. _workspace.CurrentSolution.Projects], [.. _failures]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        _workspace.Dispose();
    }

    // Whatever keeps a project from being opened is told of that project.
    private async Task<bool> TryOpenAsync(Func<Task> open, CancellationToken cancellationToken)
    {
        try
        {
            await open().ConfigureAwait(false);
            return true;
        }
        catch (Exception exception)
        {
            // Ctrl+C reaches the process of MSBuild too, whose end looks like a failure.
            cancellationToken.ThrowIfCancellationRequested();
            _failures.Enqueue(exception.Message);
            return false;
        }
    }
}

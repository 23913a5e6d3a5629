using Microsoft.CodeAnalysis;

namespace OpenMed.Audit.Loading;

/// <summary>Projects as the compiler sees them.</summary>
/// <param name="Projects">Those that were opened: one for each framework of a project.</param>
/// <param name="Failures">What MSBuild said of projects that it could not open or build.</param>
internal sealed record LoadedProjects(IReadOnlyList<Project> Projects, IReadOnlyList<string> Failures)
{
    /// <summary>The project of a file, for each framework.</summary>
    /// <param name="path">The full path of its file.</param>
    public IReadOnlyList<Project> Of(string path) =>
        [.. Projects.Where(project => string.Equals(project.FilePath, path, PathComparison) && project.DocumentIds.Count > 0).OrderBy(project => project.Name, StringComparer.Ordinal)];

    private static StringComparison PathComparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}

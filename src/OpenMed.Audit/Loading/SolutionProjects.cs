using Microsoft.VisualStudio.SolutionPersistence;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace OpenMed.Audit.Loading;

/// <summary>Reads which projects a solution has, also those that cannot be opened.</summary>
internal static class SolutionProjects
{
    /// <summary>Lists them.</summary>
    /// <param name="target">The solution, or a project.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The full paths of their files, in the order of the solution; of a project its own.</returns>
    /// <exception cref="AuditException">The solution cannot be read.</exception>
    public static async Task<IReadOnlyList<string>> ListAsync(AuditTarget target, CancellationToken cancellationToken)
    {
        if (!target.IsSolution) return [target.Path];

        ISolutionSerializer? serializer = SolutionSerializers.GetSerializerByMoniker(target.Path);
        try
        {
            SolutionModel solution = await serializer!.OpenAsync(target.Path, cancellationToken).ConfigureAwait(false);
            return [.. solution.SolutionProjects.Select(project => Path.GetFullPath(project.FilePath.Replace('\\', Path.DirectorySeparatorChar), target.Folder)).Distinct()];
        }
        catch (Exception exception) when (exception is SolutionException or System.Xml.XmlException or FormatException)
        {
            throw new AuditException($"The solution '{target.Name}' cannot be read. Run dotnet build on it to see why.");
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenMed.Audit.Analysis;

/// <summary>Says where things are, relative to a folder, so that no report names a folder of the machine.</summary>
/// <param name="root">The full path of the folder.</param>
internal sealed class SourcePlaces(string root)
{
    /// <summary>The path of a file as a report names it.</summary>
    /// <param name="path">The full path.</param>
    /// <returns>The path relative to the root, with slashes; the file name alone where there is no such path.</returns>
    public string PathOf(string path)
    {
        string relative = Path.GetRelativePath(root, path);
        return Path.IsPathRooted(relative) ? Path.GetFileName(relative) : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The place that a location is.</summary>
    /// <param name="location">The location.</param>
    /// <returns>The place; null when it is in no file that a person wrote.</returns>
    public AuditPlace? Of(Location location)
    {
        if (location.SourceTree is not { FilePath.Length: > 0 } tree || !Path.IsPathRooted(tree.FilePath)) return null;

        string path = PathOf(tree.FilePath);
        if (path.Split('/').Contains("obj", StringComparer.OrdinalIgnoreCase)) return null;

        LinePositionSpan span = location.GetLineSpan().Span;
        return new AuditPlace(path, span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1);
    }
}

using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using OpenMed.Documents.Files;

namespace OpenMed.Cli.Input;

/// <summary>A folder as the wildcards see it: no links to folders, which may lead in circles, and only regular files.</summary>
/// <param name="folder">The folder.</param>
/// <param name="report">Told of each folder that may not be read; the others are searched.</param>
internal sealed class InputFolder(DirectoryInfo folder, Action<string> report) : DirectoryInfoBase
{
    /// <inheritdoc/>
    public override string Name => folder.Name;

    /// <inheritdoc/>
    public override string FullName => folder.FullName;

    /// <inheritdoc/>
    public override DirectoryInfoBase? ParentDirectory =>
        folder.Parent is { } parent ? new InputFolder(parent, report) : null;

    /// <inheritdoc/>
    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Select(Input).OfType<FileSystemInfoBase>()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report($"The folder '{folder}' could not be read, so no file in it was worked on. Check its rights and its disk.");
            return [];
        }
    }

    /// <inheritdoc/>
    public override DirectoryInfoBase GetDirectory(string path) =>
        new InputFolder(new DirectoryInfo(Path.Combine(folder.FullName, path)), report);

    /// <inheritdoc/>
    public override FileInfoBase GetFile(string path) =>
        new FileInfoWrapper(new FileInfo(Path.Combine(folder.FullName, path)));

    private FileSystemInfoBase? Input(FileSystemInfo info)
    {
        if (info is DirectoryInfo child)
            return child.LinkTarget is null ? new InputFolder(child, report) : null;

        return FileKind.IsSpecial(info.FullName) ? null : new FileInfoWrapper((FileInfo)info);
    }
}

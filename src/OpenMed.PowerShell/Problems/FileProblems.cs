using System.Management.Automation;
using OpenMed.Documents;

namespace OpenMed.Commands.Problems;

/// <summary>The errors of single files. They name the path, never what is in the file.</summary>
internal static class FileProblems
{
    /// <summary>The error for a path that leads to nothing.</summary>
    /// <param name="path">The path as it was given.</param>
    public static CommandProblem NotFound(string path) => new(
        "PiiFileNotFound", ErrorCategory.ObjectNotFound, $"There is no file '{path}'. Check the path and the current folder.")
    { Target = path };

    /// <summary>The error for a folder where a file is expected.</summary>
    /// <param name="path">The folder.</param>
    public static CommandProblem IsFolder(string path) => new(
        "PiiFileIsFolder", ErrorCategory.InvalidArgument, $"'{path}' is a folder. Pass -Recurse to take the files in it.")
    { Target = path };

    /// <summary>The error for a folder that may not be read.</summary>
    /// <param name="path">The folder.</param>
    public static CommandProblem FolderUnreadable(string path) => new(
        "PiiFolderUnreadable", ErrorCategory.PermissionDenied, $"The folder '{path}' could not be read, so no file in it was worked on. Check its rights and its disk.")
    { Target = path };

    /// <summary>The error for a result that has no place.</summary>
    /// <param name="path">The place.</param>
    public static CommandProblem PlaceTaken(string path) => new(
        "PiiOutputPathTaken", ErrorCategory.ResourceExists, $"A result would overwrite '{path}', which is an input or another result. Pass another -OutputPath, or -InPlace.")
    { Target = path, IsOfItem = true };

    /// <summary>The error for a device or pipe in the place of a result.</summary>
    /// <param name="path">The place.</param>
    public static CommandProblem NotReplaceable(string path) => new(
        "PiiOutputPathNotFile", ErrorCategory.InvalidArgument, $"'{path}' is no file that can be replaced. Pass the path of a regular file or a folder.")
    { Target = path, IsOfItem = true };

    /// <summary>The error for a read-only file in the place of a result.</summary>
    /// <param name="path">The place.</param>
    public static CommandProblem IsReadOnly(string path) => new(
        "PiiOutputPathReadOnly", ErrorCategory.PermissionDenied, $"'{path}' is marked as read-only, so it was not replaced. Pass -Force to replace it.")
    { Target = path, IsOfItem = true };

    /// <summary>The error for a pipe, socket or device, which may never end and cannot be stopped.</summary>
    /// <param name="path">The path.</param>
    public static CommandProblem NotRegular(string path) => new(
        "PiiFileNotRegular", ErrorCategory.InvalidArgument, $"'{path}' is a pipe, socket or device, so it was not read. Pipe its lines to the cmdlet instead.")
    { Target = path };

    /// <summary>The error for encrypted values that did not come back.</summary>
    /// <param name="path">The file.</param>
    /// <param name="count">How many values.</param>
    public static CommandProblem NotRestored(string path, long count) => new(
        "PiiValueNotRestored", ErrorCategory.InvalidData,
        FormattableString.Invariant($"'{path}' has {count} encrypted values that this key does not bring back, so they stay as they are. Give the key with which they were encrypted."))
    { Target = path };

    /// <summary>The error for what was thrown while a file was worked on.</summary>
    /// <param name="path">The file.</param>
    /// <param name="exception">What was thrown.</param>
    /// <returns>The error; null when it is none of a file.</returns>
    public static CommandProblem? Of(string path, Exception exception) => exception switch
    {
        DocumentException => new CommandProblem("PiiFileUnusable", ErrorCategory.InvalidData, exception.Message) { Target = path },
        UnauthorizedAccessException => new CommandProblem(
            "PiiFileAccessDenied", ErrorCategory.PermissionDenied,
            $"'{path}' may not be read, or its result not written. Check the rights of the file and its folder.")
        { Target = path },
        FileNotFoundException or DirectoryNotFoundException => NotFound(path),
        IOException => new CommandProblem(
            "PiiFileNotDone", ErrorCategory.ReadError,
            $"'{path}' could not be read, or its result not written, so nothing of it was replaced. Check the disk, and whether another program holds the file.")
        { Target = path },
        _ => null,
    };
}

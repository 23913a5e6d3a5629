namespace OpenMed.Models;

/// <summary>Words for a model file that is there but cannot be read.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception says that a file could not be read.</summary>
    /// <param name="exception">The exception.</param>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The file could not be read.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="exception">The system's report.</param>
    public static PiiModelException Reading(string path, Exception exception) => new(
        $"The file '{path}' cannot be read. Check who may read it, and that no other program holds it.", exception);
}

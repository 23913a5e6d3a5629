namespace OpenMed.Installation.Sources;

/// <summary>Where the files of a model come from. One caller at a time.</summary>
internal interface IFileSource : IDisposable
{
    /// <summary>Looks at a file without fetching it.</summary>
    /// <param name="path">Its path below the source, with slashes.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    /// <returns>Null when there is no such file.</returns>
    /// <exception cref="TransientFailureException">Another try may succeed.</exception>
    /// <exception cref="ModelInstallException">The source cannot be asked.</exception>
    FileFacts? Look(string path, CancellationToken cancellationToken);

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">Its path below the source, with slashes.</param>
    /// <param name="offset">How many bytes of it are here already.</param>
    /// <param name="eTag">The mark of the version that these are of; null when they are of no known version, and offset is 0 then.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <returns>The rest of the file, or all of it when it is not the same version or the source gives no parts.</returns>
    /// <exception cref="TransientFailureException">Another try may succeed.</exception>
    /// <exception cref="ModelInstallException">The file cannot be had.</exception>
    FileBody Open(string path, long offset, string? eTag, CancellationToken cancellationToken);

    /// <summary>The address or path of a file without query string, for messages and to know it again.</summary>
    /// <param name="path">Its path below the source, with slashes.</param>
    string AddressOf(string path);
}

namespace OpenMed.Installation.Transfer;

/// <summary>Keeps two installs from writing the same model folder at once: a file that one process holds open. Gone when disposed.</summary>
internal sealed class InstallLock : IDisposable
{
    private readonly FileStream _file;

    private InstallLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <param name="modelFolder">The full path of the model folder, whose parent exists.</param>
    /// <exception cref="ModelInstallException">Another install has it.</exception>
    public static InstallLock Take(string modelFolder)
    {
        string name = Path.GetFileName(modelFolder);
        string path = Path.Combine(Path.GetDirectoryName(modelFolder)!, $".{name}.openmed-lock");
        try
        {
            return new InstallLock(new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new ModelInstallException(
                ModelInstallFailure.Busy,
                $"Another install of '{name}' is under way. Wait for its end, then run this one again if it is still needed.",
                exception);
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose() => _file.Dispose();
}

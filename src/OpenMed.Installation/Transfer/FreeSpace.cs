using System.Globalization;

namespace OpenMed.Installation.Transfer;

/// <summary>Looks whether a drive takes what is to come.</summary>
internal static class FreeSpace
{
    /// <summary>The free bytes of the drive that a folder is on.</summary>
    /// <param name="folder">The full path of a folder that exists.</param>
    /// <returns>Null when the system does not say, as for network shares.</returns>
    public static long? Of(string folder)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Refuses when there is too little.</summary>
    /// <param name="folder">Where the files go.</param>
    /// <param name="neededBytes">Their bytes.</param>
    /// <param name="freeBytes">The free bytes; null when unknown.</param>
    /// <exception cref="ModelInstallException">There is too little.</exception>
    public static void Check(string folder, long neededBytes, long? freeBytes)
    {
        if (freeBytes is not { } free || free >= neededBytes) return;

        throw new ModelInstallException(ModelInstallFailure.NoSpace, string.Create(
            CultureInfo.InvariantCulture,
            $"The drive of '{folder}' has {free / 1e6:F1} MB free, but {neededBytes / 1e6:F1} MB are needed. Make room, or choose another folder."));
    }
}

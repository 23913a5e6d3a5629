using OpenMed.Documents.Support;

namespace OpenMed.Cli.Support;

/// <summary>Key files for tests.</summary>
internal static class KeyFiles
{
    /// <summary>Writes the key of the bytes from a number on.</summary>
    public static string Key(this TemporaryFolder folder, string name = "a.key", int first = 0)
    {
        string path = folder.Write(name, Convert.ToHexString([.. Enumerable.Range(first, 32).Select(each => (byte)each)]));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        return path;
    }
}

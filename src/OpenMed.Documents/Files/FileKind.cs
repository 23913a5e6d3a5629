using System.Runtime.InteropServices;

namespace OpenMed.Documents.Files;

/// <summary>Tells files from pipes, sockets and devices, which .NET calls files too. To open a pipe may wait for ever.</summary>
public static class FileKind
{
    // inode(7): the kind in st_mode, and that of a regular file.
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;

    // statx(2): a path relative to the working folder, the one field that is asked for, and where it stands in struct statx.
    private const int WorkingFolder = -100;
    private const uint TypeField = 1;
    private const int LinuxModeOffset = 28;

    // stat(2) of macOS on arm64: st_mode follows the 4 bytes of st_dev.
    private const int MacModeOffset = 4;

    // Both structs are smaller: 256 bytes and 144.
    private const int StatBytes = 512;

    /// <summary>Whether a path leads, through its links, to anything but a regular file.</summary>
    /// <param name="path">The path.</param>
    /// <returns>False also when that cannot be told, so that opening it says what is wrong.</returns>
    public static bool IsSpecial(string path)
    {
        byte[] stat = new byte[StatBytes];
        byte[] name = [.. System.Text.Encoding.UTF8.GetBytes(path), 0];
        try
        {
            if (OperatingSystem.IsLinux())
                return statx(WorkingFolder, name, 0, TypeField, stat) == 0 && IsSpecial(stat, LinuxModeOffset);
            if (OperatingSystem.IsMacOS())
                return StatOfMac(name, stat) == 0 && IsSpecial(stat, MacModeOffset);
        }
        catch (EntryPointNotFoundException)
        {
            // glibc before 2.28 has no statx.
        }

        return false;
    }

    private static bool IsSpecial(byte[] stat, int modeOffset) =>
        (BitConverter.ToUInt16(stat, modeOffset) & KindMask) != Regular;

    // The names end with a zero byte.
    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] stat);

    [DllImport("libc", ExactSpelling = true, EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatOfMac(byte[] path, [Out] byte[] stat);
}

using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>Tells the items of a pipeline that stand for files from texts and other objects.</summary>
internal static class ItemPath
{
    private const string Path = "PSPath";
    private const string FullName = "FullName";

    /// <summary>The path of the file or folder that an item stands for.</summary>
    /// <param name="item">A <see cref="FileSystemInfo"/>, or a custom object that Select-Object or another machine made of one. Texts stand for themselves, also
    /// when they carry the path of their file, as those of Get-Content do; and so does a person with a full name.</param>
    /// <param name="isObject">Whether the properties of objects are searched; then only files themselves stand for files.</param>
    /// <returns>The path; null when it stands for none.</returns>
    public static string? Of(PSObject? item, bool isObject) => item?.BaseObject switch
    {
        FileSystemInfo file => file.FullName,
        PSCustomObject when !isObject => Text(item, Path) ?? (IsOfFile(item) ? Text(item, FullName) : null),
        _ => null,
    };

    private static bool IsOfFile(PSObject item) => item.TypeNames.Any(name => name.EndsWith("System.IO.FileInfo", StringComparison.Ordinal));

    private static string? Text(PSObject item, string name) => item.Properties[name]?.Value?.ToString() is { Length: > 0 } text ? text : null;
}

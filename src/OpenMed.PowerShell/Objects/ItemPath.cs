using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>Tells the items of a pipeline that stand for files from texts and other objects.</summary>
internal static class ItemPath
{
    private static readonly string[] Properties = ["PSPath", "FullName"];

    /// <summary>The path of the file or folder that an item stands for.</summary>
    /// <param name="item">A <see cref="FileSystemInfo"/>, or a custom object with a property PSPath or FullName. Texts stand for themselves, also
    /// when they carry the path of their file, as those of Get-Content do.</param>
    /// <returns>The path; null when it stands for none.</returns>
    public static string? Of(PSObject? item) => item?.BaseObject switch
    {
        FileSystemInfo file => file.FullName,
        PSCustomObject => Properties.Select(name => item.Properties[name]?.Value?.ToString()).FirstOrDefault(path => !string.IsNullOrEmpty(path)),
        _ => null,
    };
}

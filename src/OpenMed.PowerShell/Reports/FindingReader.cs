using System.Globalization;
using System.Management.Automation;

namespace OpenMed.Commands.Reports;

/// <summary>Reads findings from the pipeline: those of this process, and those that came from another one or from a file.</summary>
internal static class FindingReader
{
    private static readonly string DeserializedName = "Deserialized." + typeof(PiiFinding).FullName;

    /// <summary>Reads a finding; never its text.</summary>
    /// <param name="item">What came through the pipeline.</param>
    /// <returns>The finding; null when it is none.</returns>
    public static PiiFinding? Read(PSObject? item)
    {
        if (item is null) return null;
        if (item.BaseObject is PiiFinding finding) return finding;

        return item.TypeNames.Contains(DeserializedName, StringComparer.Ordinal) ? Rebuild(item) : null;
    }

    private static PiiFinding Rebuild(PSObject item) => new(
        PathOf(item),
        Number(item, nameof(PiiFinding.Index)),
        Text(item, nameof(PiiFinding.Property)),
        Number(item, nameof(PiiFinding.Line)),
        Number(item, nameof(PiiFinding.Column)),
        Number(item, nameof(PiiFinding.Start)),
        (int)Number(item, nameof(PiiFinding.Length)),
        Text(item, nameof(PiiFinding.Label)) ?? "",
        item.Properties[nameof(PiiFinding.Score)]?.Value is IConvertible score and not string ? score.ToSingle(CultureInfo.InvariantCulture) : 0,
        Text(item, nameof(PiiFinding.Source)) ?? "",
        Text(item, nameof(PiiFinding.Preview)) ?? "",
        null);

    // Files of several computers may have the same path.
    private static string? PathOf(PSObject item)
    {
        string? path = Text(item, nameof(PiiFinding.Path));
        return Text(item, "PSComputerName") is { Length: > 0 } computer ? $"{computer}: {path ?? "items of the pipeline"}" : path;
    }

    private static string? Text(PSObject item, string property) => item.Properties[property]?.Value?.ToString();

    private static long Number(PSObject item, string property) =>
        item.Properties[property]?.Value is IConvertible number and not string ? number.ToInt64(CultureInfo.InvariantCulture) : 0;
}

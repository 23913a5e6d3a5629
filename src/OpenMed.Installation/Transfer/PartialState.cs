using System.Text.Json;

namespace OpenMed.Installation.Transfer;

/// <summary>What an unfinished file is a part of: the JSON file beside it.</summary>
/// <param name="Address">Where it comes from, without query string.</param>
/// <param name="ETag">The mark of the version; null when the source gave none, so that the part is of no use.</param>
internal sealed record PartialState(string Address, string? ETag)
{
    /// <summary>Reads the state of a file.</summary>
    /// <param name="path">The path of the JSON file.</param>
    /// <returns>Null when there is none or it cannot be read, which means that the part is of no use.</returns>
    public static PartialState? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<PartialState>(File.ReadAllBytes(path)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the state of a file.</summary>
    /// <param name="path">The path of the JSON file.</param>
    public void Write(string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this));
}

using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenMed.Models;

/// <summary>The sentences of reference_battery.json, against which a model's variants are verified. Immutable.</summary>
/// <param name="Rows">The sentences; never empty.</param>
internal sealed record ReferenceBattery(IReadOnlyList<BatteryRow> Rows)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "reference_battery.json";

    /// <summary>Reads the battery of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="labelCount">How many labels config.json names.</param>
    /// <exception cref="PiiModelException">There is none, it cannot be read, or it is of a model with other labels.</exception>
    public static ReferenceBattery Read(string folder, int labelCount)
    {
        string path = Path.Combine(folder, FileName);
        using JsonDocument document = JsonFile.Parse(path, "Only a folder that holds one can be verified; add it from where the model was made.");
        BatteryRow[] rows = ReadRows(document, path, ReadRow);
        return rows.All(row => row.Ids.Length > 0 && row.Logits.Length == row.Ids.Length * labelCount)
            ? new ReferenceBattery(rows)
            : throw Unusable(path, null);
    }

    /// <summary>Reads the sentences of a folder's battery with their ids, without the logits.</summary>
    /// <param name="folder">The model folder.</param>
    /// <returns>None when the folder has no battery.</returns>
    /// <exception cref="PiiModelException">It cannot be read.</exception>
    public static IReadOnlyList<(string Text, int[] Ids)> ReadSentences(string folder)
    {
        if (!IsIn(folder)) return [];

        string path = Path.Combine(folder, FileName);
        using JsonDocument document = JsonFile.Parse(path, "Download the whole folder again.");
        return ReadRows(document, path, row => (ReadText(row), ReadIds(row)));
    }

    /// <summary>Whether a folder holds a battery.</summary>
    /// <param name="folder">The model folder.</param>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    private static T[] ReadRows<T>(JsonDocument document, string path, Func<JsonElement, T> read)
    {
        try
        {
            T[] rows = [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(read)];
            return rows.Length > 0 ? rows : throw Unusable(path, null);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Unusable(path, exception);
        }
    }

    // Logits are little-endian, as every processor that the runtime is built for.
    private static BatteryRow ReadRow(JsonElement row) => new(
        ReadText(row),
        ReadIds(row),
        MemoryMarshal.Cast<byte, float>(row.GetProperty("logits_f32le_base64").GetBytesFromBase64()).ToArray());

    private static string ReadText(JsonElement row) => row.GetProperty("text").GetString() ?? string.Empty;

    private static int[] ReadIds(JsonElement row) => [.. row.GetProperty("input_ids").EnumerateArray().Select(id => id.GetInt32())];

    private static PiiModelException Unusable(string path, Exception? inner)
    {
        string message =
            $"The file '{path}' does not hold sentences with ids and the logits of this model's labels. It is damaged or of another model; download it again.";
        return inner is null ? new PiiModelException(message) : new PiiModelException(message, inner);
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenMed.Models;

/// <summary>The sentences of reference_battery.json, against which a model's variants are verified. Immutable.</summary>
/// <param name="Rows">The sentences; never empty.</param>
internal sealed record ReferenceBattery(IReadOnlyList<BatteryRow> Rows)
{
    private const string FileName = "reference_battery.json";

    /// <summary>Reads the battery of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="labelCount">How many labels config.json names.</param>
    /// <exception cref="PiiModelException">There is none, it cannot be read, or it is of a model with other labels.</exception>
    public static ReferenceBattery Read(string folder, int labelCount)
    {
        string path = Path.Combine(folder, FileName);
        using JsonDocument document = JsonFile.Parse(path, "Only a folder that holds one can be verified; add it from where the model was made.");
        try
        {
            BatteryRow[] rows = [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(ReadRow)];
            if (rows.Length > 0 && rows.All(row => row.Ids.Length > 0 && row.Logits.Length == row.Ids.Length * labelCount))
                return new ReferenceBattery(rows);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Unusable(path, labelCount, exception);
        }

        throw Unusable(path, labelCount, null);
    }

    /// <summary>Whether a folder holds a battery.</summary>
    /// <param name="folder">The model folder.</param>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    private static BatteryRow ReadRow(JsonElement row)
    {
        int[] ids = [.. row.GetProperty("input_ids").EnumerateArray().Select(id => id.GetInt32())];
        // Little-endian, as every processor that the runtime is built for.
        float[] logits = MemoryMarshal.Cast<byte, float>(row.GetProperty("logits_f32le_base64").GetBytesFromBase64()).ToArray();
        return new BatteryRow(row.GetProperty("text").GetString() ?? string.Empty, ids, logits);
    }

    private static PiiModelException Unusable(string path, int labelCount, Exception? inner)
    {
        string message = FormattableString.Invariant(
            $"The file '{path}' does not hold sentences with ids and the logits of {labelCount} labels. It is damaged or of another model; download it again.");
        return inner is null ? new PiiModelException(message) : new PiiModelException(message, inner);
    }
}

using System.Globalization;

namespace OpenMed.Quantization.Onnx;

/// <summary>Where the bytes of a tensor lie that are in another file.</summary>
/// <remarks>https://github.com/onnx/onnx/blob/main/docs/ExternalData.md</remarks>
/// <param name="Location">The file, relative to the folder of the ONNX file.</param>
/// <param name="ByteIndex">The first byte, from the start of that file.</param>
/// <param name="ByteCount">How many bytes; null means up to the end of the file.</param>
internal sealed record ExternalData(string Location, long ByteIndex, long? ByteCount)
{
    /// <summary>The value of <see cref="TensorProto.DataLocation"/> for such tensors.</summary>
    public const int IsExternal = 1;

    /// <summary>Makes a tensor that holds nothing but the place of its bytes.</summary>
    /// <param name="location">The file.</param>
    /// <param name="byteIndex">The first byte.</param>
    /// <param name="byteCount">How many.</param>
    public static TensorProto Of(string location, long byteIndex, long byteCount)
    {
        TensorProto tensor = new() { DataLocation = IsExternal };
        tensor.ExternalData.Add(new StringStringEntryProto { Key = "location", Value = location });
        tensor.ExternalData.Add(new StringStringEntryProto { Key = "offset", Value = byteIndex.ToString(CultureInfo.InvariantCulture) });
        tensor.ExternalData.Add(new StringStringEntryProto { Key = "length", Value = byteCount.ToString(CultureInfo.InvariantCulture) });
        return tensor;
    }

    /// <summary>Reads the place of a tensor's bytes.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <returns>Null when they are in the tensor itself.</returns>
    /// <exception cref="PiiModelException">The place is not one that ONNX allows.</exception>
    public static ExternalData? Read(TensorProto tensor)
    {
        if (tensor.DataLocation != IsExternal) return null;

        Dictionary<string, string> entries = [];
        foreach (StringStringEntryProto entry in tensor.ExternalData) entries[entry.Key] = entry.Value;
        return entries.TryGetValue("location", out string? location)
            && ReadNumber(entries, "offset", out long? byteIndex) && ReadNumber(entries, "length", out long? byteCount)
            ? new ExternalData(location, byteIndex ?? 0, byteCount)
            : throw new PiiModelException(
                $"The external data of the tensor '{tensor.Name}' has no place that can be read. Export the model to ONNX anew.");
    }

    private static bool ReadNumber(Dictionary<string, string> entries, string key, out long? number)
    {
        number = null;
        if (!entries.TryGetValue(key, out string? text)) return true;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value)) return false;

        number = value;
        return true;
    }
}

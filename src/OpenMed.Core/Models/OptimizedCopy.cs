using System.Text.Json;
using OpenMed.Inference;

namespace OpenMed.Models;

/// <summary>The places of an optimized copy: the graph, its weights, and the record of what it was made from.</summary>
/// <param name="Path">The full path of the ONNX file, for example <c>…/model.optimized.onnx</c>.</param>
internal sealed record OptimizedCopy(string Path)
{
    /// <summary>The full path of the weights.</summary>
    public string DataPath => Path + "_data";

    /// <summary>The full path of the record; without it the other two are not used.</summary>
    public string RecordPath => System.IO.Path.ChangeExtension(Path, ".json");

    /// <summary>Names the copy of a source.</summary>
    /// <param name="sourcePath">The full path of the source's ONNX file.</param>
    public static OptimizedCopy Of(string sourcePath) => new(System.IO.Path.ChangeExtension(sourcePath, ".optimized.onnx"));

    /// <summary>Whether the copy is there, whole, and made from the source as it is now by the runtime at hand.</summary>
    /// <param name="source">The source.</param>
    public bool IsCurrent(VariantFiles source) =>
        ReadRecord() is { } record
        && File.Exists(Path) && FileStamp.Of(Path).ByteCount == record.GraphByteCount
        && File.Exists(DataPath) && FileStamp.Of(DataPath).ByteCount == record.DataByteCount
        && record.Source.Matches(source.Path)
        && (record.SourceData is null ? source.DataPath is null : source.DataPath is not null && record.SourceData.Matches(source.DataPath))
        && string.Equals(record.RuntimeVersion, NativeRuntime.Version, StringComparison.Ordinal);

    /// <summary>Compares the copy with the checksums of its record.</summary>
    /// <exception cref="PiiModelException">A file differs; the source, or a new copy, cures it.</exception>
    public void CheckContent()
    {
        OptimizedRecord? record = ReadRecord();
        if (record is null || FileChecksum.Compute(Path) != record.GraphSha256 || FileChecksum.Compute(DataPath) != record.DataSha256)
        {
            throw new PiiModelException(
                $"The optimized copy '{Path}' does not match its record '{RecordPath}'. Delete the record to use the source again, then optimize anew.");
        }
    }

    /// <summary>Reads the record.</summary>
    /// <returns>Null when there is none or it cannot be read, which means that there is no copy.</returns>
    public OptimizedRecord? ReadRecord()
    {
        try
        {
            if (!File.Exists(RecordPath)) return null;

            OptimizedRecord? record = JsonSerializer.Deserialize<OptimizedRecord>(File.ReadAllBytes(RecordPath));
            // The serializer leaves null what the file lacks, whatever the type says.
            return record?.Source is null ? null : record;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

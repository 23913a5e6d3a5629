using OpenMed.Inference;

namespace OpenMed.Models.Quantization;

/// <summary>Whether an INT8 variant runs before fp32: only one that was verified as it is now, from the source as it is now, on a
/// processor of this kind. What a record claims of itself is not believed: its numbers are judged anew.</summary>
/// <param name="IsPreferred">Whether it runs before fp32.</param>
/// <param name="Reason">Why, for people: where it is preferred, a clause without a full stop; else two sentences.</param>
/// <param name="Record">The record; null when there is none, or none that can be used.</param>
internal sealed record VerifiedInt8(bool IsPreferred, string Reason, QuantizationRecord? Record)
{
    /// <summary>Decides for this machine.</summary>
    /// <param name="int8">The INT8 variant, not its optimized copy.</param>
    /// <param name="fp32">The fp32 variant beside it; null when there is none.</param>
    public static VerifiedInt8 Of(VariantFiles int8, VariantFiles? fp32) => Of(int8, fp32, ProcessorKind.Current);

    /// <summary>Decides for a kind of processor.</summary>
    /// <param name="int8">The INT8 variant, not its optimized copy.</param>
    /// <param name="fp32">The fp32 variant beside it; null when there is none.</param>
    /// <param name="processor">The kind.</param>
    public static VerifiedInt8 Of(VariantFiles int8, VariantFiles? fp32, string processor)
    {
        if (QuantizationRecord.Read(int8.Path) is not { } record)
            return Not($"there is no {QuantizationRecord.RecordName} beside it that says how it was verified. Quantize again.", null);

        try
        {
            return WhyNot(int8, fp32, record, processor) is { } reason ? Not(reason, record) : new VerifiedInt8(true, Praise(record), record);
        }
        catch (PiiModelException exception)
        {
            // A checksum file without a checksum, or a file that cannot be read: no reason to fail while fp32 can run.
            return Not(exception.Message, record);
        }
    }

    private static string? WhyNot(VariantFiles int8, VariantFiles? fp32, QuantizationRecord record, string processor)
    {
        string name = Path.GetFileName(int8.Path);
        if (!string.Equals(record.FileName, name, StringComparison.Ordinal)
            || FileStamp.Of(int8.Path).ByteCount != record.ByteCount
            || int8.DataPath is not null)
        {
            return $"{name} is not the file in its {QuantizationRecord.RecordName}. Quantize again.";
        }

        // The opening compares the file with the published checksum, so that the record need only agree with it.
        if (FileChecksum.Published(int8.Path) is not { } published)
            return $"there is no SHA-256 beside {name}, so nothing says that it is the verified file. Quantize again.";
        if (!string.Equals(published, record.Sha256, StringComparison.Ordinal))
            return $"the SHA-256 beside {name} is not the one in its {QuantizationRecord.RecordName}. Quantize again.";
        if (!record.Agreement.Passes())
            return $"it does not agree with its source closely enough: {record.Agreement.InWords()}. Quantize again.";
        if (!string.Equals(record.Processor, processor, StringComparison.Ordinal))
            return $"it was verified on another kind of processor ({record.Processor}; this one is {processor}), whose results may differ. Quantize again on this machine.";

        // Last, since it may have to read the whole source.
        return fp32 is null || IsSource(record, fp32) ? null : $"{Path.GetFileName(fp32.Path)} changed since it was made. Quantize again.";
    }

    private static bool IsSource(QuantizationRecord record, VariantFiles fp32) =>
        record.Source.Matches(fp32.Path)
        && (record.SourceData is null ? fp32.DataPath is null : fp32.DataPath is not null && record.SourceData.Matches(fp32.DataPath));

    private static string Praise(QuantizationRecord record) =>
        $"made from {record.Source.FileName} and verified on this kind of processor: {record.Agreement.InWords()}";

    private static VerifiedInt8 Not(string reason, QuantizationRecord? record) => new(false, "int8 is not preferred: " + reason, record);
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenMed.Models.Quantization;

/// <summary>What an INT8 variant was made from and how well it agreed: the JSON file beside it.</summary>
/// <param name="Method">The way of quantizing that was kept, in words.</param>
/// <param name="Source">The source's ONNX file.</param>
/// <param name="SourceData">The source's external data; null when it had none.</param>
/// <param name="FileName">The name of the file that was made, without folder.</param>
/// <param name="ByteCount">Its bytes.</param>
/// <param name="Sha256">Its SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Agreement">How well it agreed with the reference.</param>
/// <param name="RuntimeVersion">The version of ONNX Runtime that ran it.</param>
/// <param name="Processor">The <see cref="Inference.ProcessorKind"/> that ran it.</param>
/// <param name="Trials">What was tried, in order.</param>
/// <param name="Nodes">What was chosen for each node, in the graph's order.</param>
internal sealed record QuantizationRecord(
    string Method,
    RecordedFile Source,
    RecordedFile? SourceData,
    string FileName,
    long ByteCount,
    string Sha256,
    QuantizationAgreement Agreement,
    string RuntimeVersion,
    string Processor,
    IReadOnlyList<QuantizationTrialRecord> Trials,
    IReadOnlyList<QuantizedNodeRecord> Nodes)
{
    /// <summary>The file's name.</summary>
    public const string RecordName = "quantization.json";

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        // A drift of a variant that gives no numbers is infinite.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>Names the record of an INT8 variant.</summary>
    /// <param name="onnxPath">The full path of its ONNX file.</param>
    public static string PathOf(string onnxPath) => Path.Combine(Path.GetDirectoryName(onnxPath)!, RecordName);

    /// <summary>Reads the record of an INT8 variant.</summary>
    /// <param name="onnxPath">The full path of its ONNX file.</param>
    /// <returns>Null when there is none, it cannot be read, or lacks something.</returns>
    public static QuantizationRecord? Read(string onnxPath)
    {
        try
        {
            string path = PathOf(onnxPath);
            if (!File.Exists(path)) return null;

            QuantizationRecord? record = JsonSerializer.Deserialize<QuantizationRecord>(File.ReadAllBytes(path), Format);
            return record is not null && record.IsComplete() ? record : null;
        }
        catch (Exception exception) when (exception is JsonException || FileFailure.Is(exception))
        {
            return null;
        }
    }

    /// <summary>Writes the record as JSON: the same bytes for the same record on every system.</summary>
    /// <returns>UTF-8, with a line feed at its end.</returns>
    public byte[] ToBytes() =>
        // The serializer of .NET 8 breaks lines as the system does; within texts it escapes line ends.
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, Format).ReplaceLineEndings("\n") + "\n");

    // The serializer leaves null what the file lacks, whatever the types say.
    private bool IsComplete() =>
        Method is not null && FileName is not null && Sha256 is not null && RuntimeVersion is not null && Processor is not null
        && IsWhole(Source) && (SourceData is null || IsWhole(SourceData))
        && Agreement?.Reference is not null
        && Trials is not null && Trials.All(trial => trial?.Method is not null)
        && Nodes is not null && Nodes.All(node => node is { Name: not null, Operator: not null, Shape: not null, Choice: not null });

    private static bool IsWhole(RecordedFile? file) => file is { FileName: not null, Sha256: not null };
}

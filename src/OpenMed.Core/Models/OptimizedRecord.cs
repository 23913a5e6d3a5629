namespace OpenMed.Models;

/// <summary>What an optimized copy was made from and by: the JSON file beside it.</summary>
/// <param name="Source">The source's ONNX file.</param>
/// <param name="SourceData">The source's external data; null when it had none.</param>
/// <param name="RuntimeVersion">The version of ONNX Runtime that wrote the copy: another one may know other fused operators.</param>
/// <param name="GraphByteCount">The bytes of the copy's ONNX file.</param>
/// <param name="GraphSha256">Its SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="DataByteCount">The bytes of the copy's external data.</param>
/// <param name="DataSha256">Its SHA-256.</param>
internal sealed record OptimizedRecord(
    RecordedFile Source,
    RecordedFile? SourceData,
    string RuntimeVersion,
    long GraphByteCount,
    string GraphSha256,
    long DataByteCount,
    string DataSha256);

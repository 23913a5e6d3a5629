namespace OpenMed;

/// <summary>One of the ONNX files of a model folder: the same weights in another number format or layout.</summary>
/// <param name="Name"><c>fp32</c>, <c>int8</c> or <c>fp16</c>, with <c>-optimized</c> behind it for a fast-loading copy.</param>
/// <param name="FileName">The file in the model folder, for example <c>model_int8.onnx</c>.</param>
/// <param name="ByteCount">The bytes of the file and of its external data together.</param>
/// <param name="IsOptimized">Whether <see cref="PiiModel.Optimize"/> wrote it.</param>
public sealed record PiiModelVariant(string Name, string FileName, long ByteCount, bool IsOptimized);

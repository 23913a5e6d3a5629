using OpenMed.Quantization.Onnx;

namespace OpenMed.Quantization.Graphs;

/// <summary>A weight in INT8. The tensors have names; their bytes lie in a store.</summary>
/// <param name="Values">The INT8 numbers.</param>
/// <param name="Scales">The scales.</param>
/// <param name="RelativeError">The difference from the weight, relative to it: roots of the sums of squares.</param>
internal sealed record QuantizedWeight(TensorProto Values, TensorProto Scales, double RelativeError);

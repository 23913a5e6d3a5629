namespace OpenMed.Quantization.Onnx;

/// <summary>The element types of tensors that quantization knows: values of <c>TensorProto.DataType</c> in onnx.proto.</summary>
internal static class TensorTypes
{
    /// <summary>32-bit floats.</summary>
    public const int Float = 1;

    /// <summary>Bytes without sign.</summary>
    public const int UInt8 = 2;

    /// <summary>Bytes with sign.</summary>
    public const int Int8 = 3;

    /// <summary>64-bit integers.</summary>
    public const int Int64 = 7;

    private const int Float16 = 10;
    private const int Double = 11;
    private const int BFloat16 = 16;

    /// <summary>Whether numbers of a type have fractions.</summary>
    /// <param name="type">The type.</param>
    public static bool IsReal(int type) => type is Float or Float16 or Double or BFloat16;

    /// <summary>How many bytes a number of a type with fractions has.</summary>
    /// <param name="type">The type.</param>
    public static int ByteCount(int type) => type switch
    {
        Float16 or BFloat16 => 2,
        Double => 8,
        _ => 4,
    };

    /// <summary>The type's name, for people.</summary>
    /// <param name="type">The type.</param>
    public static string Name(int type) => type switch
    {
        Float => "float32",
        Float16 => "float16",
        Double => "float64",
        BFloat16 => "bfloat16",
        _ => FormattableString.Invariant($"type {type}"),
    };
}

using OpenMed.Inference;

namespace OpenMed.Models;

/// <summary>A variant with the places of its files.</summary>
/// <param name="Variant">What the user sees of it.</param>
/// <param name="Path">The full path of the ONNX file.</param>
/// <param name="DataPath">The full path of its external data; null when the weights are in the ONNX file.</param>
internal sealed record VariantFiles(PiiModelVariant Variant, string Path, string? DataPath)
{
    private static readonly string[] DataEndings = ["_data", ".data"];

    /// <summary>The number format: <c>fp32</c>, <c>int8</c> or <c>fp16</c>.</summary>
    public string Format => FormatOf(Variant.Name);

    /// <summary>Looks at the files of a variant.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="path">The full path of the ONNX file, which exists.</param>
    /// <param name="name">The name of the variant.</param>
    public static VariantFiles Of(string folder, string path, string name)
    {
        string? dataPath = DataPathsOf(path).FirstOrDefault(File.Exists);
        long byteCount = FileStamp.Of(path).ByteCount + (dataPath is null ? 0 : FileStamp.Of(dataPath).ByteCount);
        string fileName = System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');
        bool isOptimized = name.EndsWith(VariantCatalog.OptimizedEnding, StringComparison.Ordinal);
        return new VariantFiles(new PiiModelVariant(name, fileName, byteCount, isOptimized), path, dataPath);
    }

    /// <summary>Where the external data of an ONNX file may lie, whether there are any or not.</summary>
    /// <param name="path">The full path of the ONNX file.</param>
    public static IEnumerable<string> DataPathsOf(string path) => DataEndings.Select(ending => path + ending);

    /// <summary>The number format of a variant.</summary>
    /// <param name="name">The name of the variant.</param>
    public static string FormatOf(string name) => name.EndsWith(VariantCatalog.OptimizedEnding, StringComparison.Ordinal)
        ? name[..^VariantCatalog.OptimizedEnding.Length]
        : name;
}

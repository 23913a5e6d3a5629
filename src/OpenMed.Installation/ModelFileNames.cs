namespace OpenMed.Installation;

/// <summary>The files of a model folder, by the names that the engine looks for.</summary>
internal static class ModelFileNames
{
    /// <summary>The file without which nothing is a model folder.</summary>
    public const string Config = "config.json";

    /// <summary>What the name of a checksum file ends with.</summary>
    public const string ChecksumEnding = ".sha256";

    /// <summary>The variants with their ONNX files. The default is the first: fp32 is the fastest exact one on CPUs.</summary>
    public static readonly IReadOnlyList<(string Variant, string FileName)> Variants =
        [("fp32", "model.onnx"), ("int8", "model_int8.onnx"), ("fp16", "model_fp16.onnx")];

    /// <summary>The files a tokenizer can be read from; one is enough.</summary>
    public static readonly IReadOnlyList<string> Tokenizers = ["tokenizer.json", "spm.model", "vocab.txt"];

    /// <summary>What else is taken along where it is there.</summary>
    public static readonly IReadOnlyList<string> Optional =
        ["tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "reference_battery.json", "LICENSE"];

    /// <summary>The endings that a file of external data adds to the name of its ONNX file.</summary>
    public static readonly IReadOnlyList<string> DataEndings = ["_data", ".data"];

    /// <summary>The ONNX file of a variant.</summary>
    /// <param name="variant">The name of the variant, in any case.</param>
    /// <exception cref="ArgumentException">There is no such variant.</exception>
    public static string OfVariant(string variant)
    {
        foreach ((string name, string fileName) in Variants)
            if (string.Equals(name, variant, StringComparison.OrdinalIgnoreCase)) return fileName;

        throw new ArgumentException(
            $"There is no variant '{variant}'. Choose from these: {string.Join(", ", Variants.Select(known => known.Variant))}.",
            nameof(variant));
    }

    /// <summary>The most bytes a file may have.</summary>
    /// <param name="role">What kind of file it is.</param>
    public static long MaxBytes(FileRole role) => role switch
    {
        FileRole.Checksum => 4096,
        FileRole.Small => 256L << 20,
        _ => 64L << 30,
    };
}

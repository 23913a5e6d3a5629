using OpenMed.Models.Quantization;

namespace OpenMed.Models;

/// <summary>Finds the variants of a model folder.</summary>
internal static class VariantCatalog
{
    /// <summary>What the name of an optimized copy's variant ends with.</summary>
    public const string OptimizedEnding = "-optimized";

    // By preference: fp32 is the fastest exact one on CPUs, INT8 the smallest, and fp16 runs at half the speed of fp32 on x86. An INT8
    // that was verified here agrees with fp32, and comes before it for its size and speed.
    private static readonly (string Name, string FileName)[] Known =
        [("fp32", "model.onnx"), ("int8", "model_int8.onnx"), ("fp16", "model_fp16.onnx")];

    /// <summary>Finds the variants; those in the folder itself, else those in its <c>onnx</c> subfolder.</summary>
    /// <param name="folder">The full path of the model folder.</param>
    /// <returns>The variants, the preferred one first, a current optimized copy before its source; never empty.</returns>
    /// <exception cref="PiiModelException">There is none.</exception>
    public static IReadOnlyList<VariantFiles> Find(string folder) => Look(folder).All;

    /// <summary>Finds the variants as <see cref="Find"/> does, with the reason of their order.</summary>
    /// <param name="folder">The full path of the model folder.</param>
    /// <exception cref="PiiModelException">There is none.</exception>
    public static FoundVariants Look(string folder)
    {
        List<VariantFiles> found = FindIn(folder, folder);
        if (found.Count == 0) found = FindIn(folder, Path.Combine(folder, "onnx"));
        if (found.Count > 0) return Order(found);

        throw new PiiModelException(
            $"The model folder '{folder}' has none of {string.Join(", ", Known.Select(known => $"'{known.FileName}'"))}. Download at least one of them into it, or export the model to ONNX.");
    }

    /// <summary>Picks a variant.</summary>
    /// <param name="variants">Those there are, the preferred one first.</param>
    /// <param name="name">The name of the wanted one; null means the preferred one.</param>
    /// <param name="folder">The model folder, for the message.</param>
    /// <exception cref="PiiModelException">There is no variant of that name.</exception>
    public static VariantFiles Pick(IReadOnlyList<VariantFiles> variants, string? name, string folder)
    {
        if (name is null) return variants[0];

        return variants.FirstOrDefault(files => string.Equals(files.Variant.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new PiiModelException(
                $"The model folder '{folder}' has no variant '{name}'. Choose one of these: {string.Join(", ", variants.Select(files => files.Variant.Name))}.");
    }

    private static FoundVariants Order(List<VariantFiles> found)
    {
        VariantFiles? int8 = found.Find(files => files.Variant.Name == "int8");
        if (int8 is null) return new FoundVariants(found, Int8: null);

        VerifiedInt8 verified = VerifiedInt8.Of(int8, found.Find(files => files.Variant.Name == "fp32"));
        return new FoundVariants(verified.IsPreferred ? [.. found.OrderBy(files => files.Format == "int8" ? 0 : 1)] : found, verified);
    }

    private static List<VariantFiles> FindIn(string folder, string place)
    {
        var found = new List<VariantFiles>();
        foreach ((string name, string fileName) in Known)
        {
            string path = Path.Combine(place, fileName);
            if (!File.Exists(path)) continue;

            VariantFiles source = VariantFiles.Of(folder, path, name);
            OptimizedCopy copy = OptimizedCopy.Of(path);
            if (copy.IsCurrent(source)) found.Add(VariantFiles.Of(folder, copy.Path, name + OptimizedEnding));
            found.Add(source);
        }

        return found;
    }
}

using OpenMed.Documents.Files;

namespace OpenMed.Commands;

/// <summary>What a model folder holds.</summary>
/// <param name="Name">The folder's own name, for example <c>openmed-mini</c>.</param>
/// <param name="Architecture">The <c>model_type</c> of its config.json, for example <c>bert</c>.</param>
/// <param name="Tokenizer">Which tokenizer it holds and the file that was read.</param>
/// <param name="LabelCount">How many labels the model knows, without <c>B-</c> and <c>I-</c>.</param>
/// <param name="MaxTokens">How many tokens the model takes at once.</param>
/// <param name="Variants">Its ONNX files, the preferred one first; never empty.</param>
/// <param name="PreferredVariant">The name of the variant that runs when none is named.</param>
/// <param name="VariantReason">Why that variant runs, in one or two sentences.</param>
/// <param name="Folder">Its full path.</param>
/// <param name="IsDefault">Whether it counts when no model is named.</param>
public sealed record PiiModelInfo(
    string Name,
    string Architecture,
    string Tokenizer,
    int LabelCount,
    int MaxTokens,
    IReadOnlyList<PiiModelVariantInfo> Variants,
    string PreferredVariant,
    string VariantReason,
    string Folder,
    bool IsDefault)
{
    /// <summary>The name.</summary>
    /// <returns>The name alone.</returns>
    public override string ToString() => Name;

    /// <summary>Reads a model folder; no weights are loaded.</summary>
    /// <param name="folder">Its full path.</param>
    /// <exception cref="PiiModelException">It cannot be opened.</exception>
    internal static PiiModelInfo Read(string folder)
    {
        PiiModel model = PiiModel.Open(folder);
        return new PiiModelInfo(
            model.Name,
            model.Architecture,
            model.Tokenizer,
            model.Labels.Count,
            model.MaxTokens,
            [.. model.Variants.Select(PiiModelVariantInfo.Of)],
            model.Variant.Name,
            model.VariantReason,
            model.Folder,
            FilePlace.Comparer.Equals(model.Folder, ModelPaths.OfDefault()));
    }
}

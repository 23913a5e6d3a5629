using OpenMed.Inference;
using OpenMed.Tokenization;

namespace OpenMed.Models.Verification;

/// <summary>The fp32 variant of a folder as the reference for the others. Run once. One caller at a time.</summary>
/// <param name="variants">All variants in the folder.</param>
internal sealed class SiblingReference(IReadOnlyList<VariantFiles> variants)
{
    private List<BatteryRow>? _rows;

    /// <summary>Gives the reference for a variant.</summary>
    /// <param name="files">The variant; fp32 itself has no sibling.</param>
    /// <param name="config">What config.json says.</param>
    /// <param name="tokenizer">The folder's tokenizer; null when it cannot be used.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <param name="result">The reference in words, or why there is none and what to do.</param>
    /// <returns>The sentences with the logits of fp32; null when there is no reference.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<BatteryRow>? Find(
        VariantFiles files, ModelConfig config, ITokenizer? tokenizer, CancellationToken cancellationToken, out string result)
    {
        VariantFiles? sibling = variants.FirstOrDefault(each => each.Variant.Name == "fp32" && each.Path != files.Path);
        if (sibling is null)
        {
            result = $"The folder has neither {ReferenceBattery.FileName} nor another fp32 file to compare with. Add the battery from where the model was made, or the fp32 file beside this one.";
            return null;
        }

        if (tokenizer is null)
        {
            result = $"The sentences cannot be put to '{sibling.Variant.FileName}' without the tokenizer. Repair it first.";
            return null;
        }

        try
        {
            _rows ??= Run(sibling, config, tokenizer, cancellationToken);
            result = FormattableString.Invariant($"fp32 sibling {sibling.Variant.FileName}, {_rows.Count} sentences");
            return _rows;
        }
        catch (PiiModelException exception)
        {
            result = $"The fp32 sibling cannot be the reference. {exception.Message}";
            return null;
        }
    }

    private static List<BatteryRow> Run(
        VariantFiles sibling, ModelConfig config, ITokenizer tokenizer, CancellationToken cancellationToken)
    {
        WeightFileCheck.Check(sibling);
        List<BatteryRow> rows =
            [.. BatterySentences.All.Select(text => new BatteryRow(text, TokenizerFit.IdsOf(tokenizer, text), [])).Where(row => row.Ids.Length <= config.MaxTokens)];
        SessionCache sessions = new(SessionFactory.Build);
        try
        {
            using OnnxTokenClassifier classifier = new(
                sessions.Lease(SessionKey.Of(sibling.Path, sibling.DataPath, threads: null)),
                sibling.Path,
                new FrameIds(tokenizer.BeginId, tokenizer.EndId, tokenizer.PadId),
                config.Scheme.Count,
                config.MaxTokens,
                new PiiDetectorOptions().BatchTokens);
            classifier.ClassifyWhole(
                [.. rows.Select(row => new ReadOnlyMemory<int>(row.Ids))],
                (rowIndex, logits) => rows[rowIndex] = rows[rowIndex] with { Logits = logits.ToArray() },
                cancellationToken);
        }
        finally
        {
            sessions.Trim();
        }

        return rows.TrueForAll(row => float.IsFinite(LogitDrift.Largest(row.Logits, row.Logits)))
            ? rows
            : throw new PiiModelException($"The model in '{sibling.Path}' gives scores that are not finite numbers. Download the file again.");
    }
}

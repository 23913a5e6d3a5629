using OpenMed.Models;
using OpenMed.Models.Verification;

namespace OpenMed.Quantization.Trials;

/// <summary>The sentences that a quantized model is judged by, with what the model in float makes of them.</summary>
/// <param name="Description">What it is, in words.</param>
/// <param name="Rows">The sentences.</param>
internal sealed record Reference(string Description, IReadOnlyList<BatteryRow> Rows)
{
    /// <summary>Finds the reference of a folder: its battery, else what its fp32 file gives.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="source">The fp32 variant.</param>
    /// <param name="config">What config.json says.</param>
    /// <param name="mapped">Writes a graph of the fp32 variant that needs less memory, and gives its path.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="PiiModelException">There is neither, or it cannot be used.</exception>
    public static Reference Find(
        string folder, VariantFiles source, ModelConfig config, Func<string> mapped, CancellationToken cancellationToken)
    {
        if (ReferenceBattery.IsIn(folder))
        {
            IReadOnlyList<BatteryRow> battery = ReferenceBattery.Read(folder, config.Scheme.Count).Rows;
            return new Reference(FormattableString.Invariant($"{ReferenceBattery.FileName}, {battery.Count} sentences"), battery);
        }

        VariantFiles sibling = source with { Path = mapped(), DataPath = null };
        IReadOnlyList<BatteryRow>? rows = new SiblingReference([sibling])
            .Find(source, config, ModelTokenizer.Open(folder, config).Tokenizer, cancellationToken, out string result);
        return rows is null ? throw new PiiModelException(result) : new Reference(result, rows);
    }
}

using System.Text;
using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>Puts masks in the place of found entities, on one thread.</summary>
/// <param name="record">Gives the record.</param>
internal sealed class MaskMeasurement(Lazy<Recording> record) : IMeasurement
{
    private const int Repeats = 20;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public string Name => "mask";

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        double megabytes = record.Value.Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) * Repeats / 1e6;
        PiiKey key = PiiKey.Create();
        foreach (PiiMask mask in Enum.GetValues<PiiMask>())
        {
            var masker = new PiiMasker(mask, key);
            IReadOnlyList<double>[] seconds = Rounds.Time(Budget, () => Mask(masker));
            yield return new Row($"mask ({mask.ToString().ToLowerInvariant()})", megabytes / Rounds.Median(seconds[0]), "MB/s");
        }
    }

    private void Mask(PiiMasker masker)
    {
        Recording recording = record.Value;
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            for (int textIndex = 0; textIndex < recording.Texts.Count; textIndex++)
                masker.Mask(recording.Texts[textIndex], recording.Entities[textIndex]);
        }
    }
}

using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Decoding;
using OpenMed.Models;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>Turns recorded logits into entities: Viterbi, spans, repair; on one thread.</summary>
/// <param name="record">Gives the record.</param>
internal sealed class DecodeMeasurement(Lazy<Recording> record) : IMeasurement
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public string Name => "decode";

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        LabelScheme scheme = record.Value.Model.Scheme;
        var transitions = new BioTransitions(scheme);
        IReadOnlyList<DecoderInput> inputs = DecoderInput.Of(record.Value);
        IReadOnlyList<double>[] seconds = Rounds.Time(Budget, () => Decode(inputs, scheme, transitions));
        yield return new Row("decode (Viterbi and spans)", record.Value.TokenCount / Rounds.Median(seconds[0]), "tokens/s");
        yield return new Row(
            "decode, allocated per token",
            (double)Rounds.AllocatedBytes(() => Decode(inputs, scheme, transitions)) / record.Value.TokenCount,
            "bytes");
    }

    private static void Decode(IReadOnlyList<DecoderInput> inputs, LabelScheme scheme, BioTransitions transitions)
    {
        foreach (DecoderInput input in inputs) input.Decode(scheme, transitions);
    }
}

using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Peers;
using OpenMed.Benchmarks.Report;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>From texts to entities, beside ONNX Runtime alone on the same batches.</summary>
/// <param name="title">What the texts are.</param>
/// <param name="record">Gives the record.</param>
internal sealed class PipelineMeasurement(string title, Lazy<Recording> record) : IMeasurement
{
    private const double MostTimesBare = 1.05;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(18);

    /// <inheritdoc />
    public string Name => "pipeline";

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        Recording recording = record.Value;
        using var detector = new PiiDetector(new PiiDetectorOptions { Model = recording.Model });
        using PiiDetector replay = recording.Replay();
        using var bare = new BareLoop(recording);
        IReadOnlyList<double>[] seconds = Rounds.Time(
            Budget, () => detector.Find(recording.Texts), bare.Run, () => replay.Find(recording.Texts));

        yield return new Row(
            title,
            recording.TokenCount / Rounds.Median(seconds[0]),
            "tokens/s",
            recording.TokenCount / Rounds.Median(seconds[1]),
            Note: "ONNX Runtime alone")
        {
            Ratio = Rounds.MedianRatio(seconds[1], seconds[0]),
        };
        yield return new Row(
            $"{title}, time by that of ONNX Runtime alone",
            Rounds.MedianRatio(seconds[0], seconds[1]),
            "times",
            MostTimesBare,
            Comparison.AtMost);
        yield return new Row(
            $"{title}, own work by ONNX Runtime's time",
            Rounds.MedianRatio(seconds[2], seconds[1]),
            "times",
            MostTimesBare - 1,
            Comparison.AtMost);
    }
}

using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Measurements;
using OpenMed.Benchmarks.Report;

namespace OpenMed.Benchmarks;

/// <summary>Measures one thing after another and prints the table.</summary>
internal static class Runner
{
    /// <summary>Runs what the command line asks for.</summary>
    /// <param name="options">What it asks for.</param>
    /// <returns>Whether no limit was missed.</returns>
    public static bool KeepsLimits(RunnerOptions options)
    {
        bool keeps = true;
        IMeasurement[] measurements = Choose(options);
        ResultTable.WriteHead();
        foreach (IMeasurement measurement in measurements.Where(each => options.Only is null ? !each.IsLong : each.Name == options.Only))
        {
            foreach (Row row in measurement.Measure())
            {
                ResultTable.WriteRow(row);
                keeps &= !row.IsMissed;
            }
        }

        return keeps;
    }

    private static IMeasurement[] Choose(RunnerOptions options)
    {
        if (options.IsAccurateSize) return [new AccurateSizeMeasurement()];

        SampleText text = SampleText.Open(options.TextPath);
        Screen.Write(FormattableString.Invariant($"Text: {text.ByteCount:#,0} bytes in {text.Lines.Count:#,0} lines.\n"));
        Lazy<PiiModel> mini = new(() => PiiModel.Open(Folders.Mini));
        Lazy<Recording> list = new(() => Recording.Make(mini.Value, text.Texts(Recording.TextCount)));
        Lazy<Recording> note = new(() =>
            Recording.Make(mini.Value, [File.ReadAllText(Path.Combine(Folders.Root, "samples", "visit-note.txt"))]));
        return
        [
            new TokenizerMeasurement("unigram, tiny vocabulary", Folders.TinyDeberta, text),
            new TokenizerMeasurement("unigram, DeBERTa-v3", Folders.Deberta, text),
            new TokenizerMeasurement("WordPiece, openmed-mini", Folders.Mini, text),
            new RuleMeasurement(),
            new DecodeMeasurement(list),
            new MaskMeasurement(list),
            new PipelineMeasurement("texts to entities", list),
            new PipelineMeasurement("one visit note to entities", note),
            new ColdStartMeasurement(),
            new ModuleMeasurement(),
            new LogLevelMeasurement(),
            new LogCallMeasurement(),
            new LogRedactionMeasurement(),
            new LogWaitMeasurement(text),
            new LogStallMeasurement(text),
        ];
    }
}

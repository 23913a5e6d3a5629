using System.Globalization;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Report;
using OpenMed.Models;
using OpenMed.Models.Verification;

namespace OpenMed.Benchmarks.Quantization;

/// <summary>Prints a line for each way of quantizing a model, beside fp32.</summary>
/// <param name="folder">The model folder.</param>
/// <param name="rows">The reference.</param>
/// <param name="fp32">The fp32 file.</param>
internal sealed class QuantizationTable(string folder, IReadOnlyList<BatteryRow> rows, string fp32)
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);

    private readonly ModelConfig _config = ModelConfig.Read(folder);
    private readonly LoadRun _load = LoadRun.Start(fp32, folder);

    /// <summary>Prints the head and the line of fp32.</summary>
    /// <param name="title">What the model is.</param>
    public void WriteHead(string title)
    {
        Screen.Write($"\n{title}\n");
        Screen.Write("| as | MB | of fp32 | drift | argmax differs | sentences equal | ms, 128 tokens | times fp32's speed | load s | peak MB | of fp32 | alone or in a batch of 8 |");
        Screen.Write("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        using VariantFile file = new(fp32, _config);
        IReadOnlyList<double> seconds = Rounds.Time(Budget, file.Run)[0];
        WriteLine("fp32", file, fp32, _load, Rounds.Median(seconds), speed: 1);
    }

    /// <summary>Prints the line of a file. It is timed in turn with fp32.</summary>
    /// <param name="name">The way.</param>
    /// <param name="path">The file.</param>
    public void Write(string name, string path)
    {
        LoadRun load = LoadRun.Start(path, folder);
        using VariantFile file = new(path, _config);
        using VariantFile peer = new(fp32, _config);
        IReadOnlyList<double>[] seconds = Rounds.Time(Budget, file.Run, peer.Run);
        WriteLine(name, file, path, load, Rounds.Median(seconds[0]), Rounds.MedianRatio(seconds[1], seconds[0]));
    }

    private void WriteLine(string name, VariantFile file, string path, LoadRun load, double seconds, double speed)
    {
        LogitAgreement agreement = file.Compare(rows);
        long size = Size(path);
        string[] cells =
        [
            name,
            Text(size / 1e6, "0.00"),
            Text(size / (double)Size(fp32), "0.000"),
            Text(agreement.LargestDrift, "0.0000"),
            FormattableString.Invariant($"{agreement.DifferingTokens}/{agreement.TokenCount}"),
            FormattableString.Invariant($"{agreement.EqualSentences}/{agreement.SentenceCount}"),
            Text(1000 * seconds, "0.0"),
            Text(speed, "0.00"),
            Text(load.Seconds, "0.00"),
            Text(load.PeakBytes / 1e6, "0"),
            Text(load.PeakBytes / (double?)_load.PeakBytes, "0.00"),
            Text(file.DependenceOnBatch(rows), "0.0e+0"),
        ];
        Screen.Write($"| {string.Join(" | ", cells)} |");
    }

    private static long Size(string path) => new FileInfo(path).Length + (File.Exists(path + "_data") ? new FileInfo(path + "_data").Length : 0);

    private static string Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty;
}

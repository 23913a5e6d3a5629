using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Measuring;
using OpenMed.Benchmarks.Peers;
using OpenMed.Benchmarks.Report;
using OpenMed.Tokenization;

namespace OpenMed.Benchmarks.Measurements;

/// <summary>Cuts each line into tokens, on one thread.</summary>
/// <param name="title">The kind of tokenizer and its vocabulary.</param>
/// <param name="folder">The folder with the vocabulary; null when it is absent.</param>
/// <param name="text">The text.</param>
internal sealed class TokenizerMeasurement(string title, string? folder, SampleText text) : IMeasurement
{
    private const double LeastMegabytesPerSecond = 20;

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2.5);

    private readonly List<Token> _tokens = [];

    /// <inheritdoc />
    public string Name => "tokenizer";

    /// <inheritdoc />
    public IEnumerable<Row> Measure()
    {
        if (folder is null)
        {
            yield return Row.Skipped(title, "its vocabulary is not part of the repository.");
            yield break;
        }

        ITokenizer ours = TokenizerFactory.Open(folder, out string _);
        MicrosoftTokenizer peer = MicrosoftTokenizer.Open(folder);
        IReadOnlyList<double>[] seconds = Rounds.Time(Budget, () => Cut(ours), () => peer.CutToTokens(text.Lines), () => peer.CutToIds(text.Lines));
        double[] speeds = [.. seconds.Select(rounds => text.ByteCount / 1e6 / Rounds.Median(rounds))];

        yield return new Row(title, speeds[0], "MB/s", LeastMegabytesPerSecond, Comparison.AtLeast);
        yield return Compare("ids and places", speeds, seconds, peerIndex: 1);
        yield return Compare("ids and places, peer ids only", speeds, seconds, peerIndex: 2);
        yield return new Row(
            $"{title}, allocated per text",
            (double)Rounds.AllocatedBytes(() => Cut(ours)) / text.Lines.Count,
            "bytes",
            (double)Rounds.AllocatedBytes(() => peer.CutToTokens(text.Lines)) / text.Lines.Count,
            Note: "Microsoft.ML.Tokenizers");
    }

    private Row Compare(string work, double[] speeds, IReadOnlyList<double>[] seconds, int peerIndex) =>
        new($"{title}, {work}", speeds[0], "MB/s", speeds[peerIndex], Note: "Microsoft.ML.Tokenizers")
        {
            Ratio = Rounds.MedianRatio(seconds[peerIndex], seconds[0]),
        };

    private void Cut(ITokenizer tokenizer)
    {
        foreach (string line in text.Lines)
        {
            _tokens.Clear();
            tokenizer.Tokenize(line, _tokens);
        }
    }
}

using System.Globalization;
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
        IReadOnlyList<double>[] seconds = Rounds.Time(
            Budget, () => Cut(ours), () => peer.CutToTokens(text.Lines), () => peer.CutToIds(text.Lines));
        double[] speeds = [.. seconds.Select(rounds => text.ByteCount / 1e6 / Rounds.Median(rounds))];

        yield return new Row(title, speeds[0], "MB/s", LeastMegabytesPerSecond, Comparison.AtLeast);
        yield return Compare("ids and places", speeds, seconds, peerIndex: 1);
        yield return Compare("ids and places, peer ids only", speeds, seconds, peerIndex: 2);
        double peerBytes = BytesPerText(() => peer.CutToTokens(text.Lines));
        yield return new Row(
            $"{title}, allocated per text",
            BytesPerText(() => Cut(ours)),
            "bytes",
            0,
            Comparison.AtMost,
            string.Create(CultureInfo.InvariantCulture, $"{peerBytes:#,0} in Microsoft.ML.Tokenizers"));
    }

    private double BytesPerText(Action action) => (double)Rounds.AllocatedBytes(action) / text.Lines.Count;

    private Row Compare(string work, double[] speeds, IReadOnlyList<double>[] seconds, int peerIndex) =>
        new($"{title}, {work}", speeds[0], "MB/s", speeds[peerIndex], Note: "Microsoft.ML.Tokenizers")
        {
            Ratio = Rounds.MedianRatio(seconds[peerIndex], seconds[0]),
        };

    private void Cut(ITokenizer tokenizer)
    {
        // By index: the enumerator of the list would be counted as the tokenizer's.
        for (int lineIndex = 0; lineIndex < text.Lines.Count; lineIndex++)
        {
            _tokens.Clear();
            tokenizer.Tokenize(text.Lines[lineIndex], _tokens);
        }
    }
}

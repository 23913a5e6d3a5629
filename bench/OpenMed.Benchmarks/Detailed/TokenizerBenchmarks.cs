using BenchmarkDotNet.Attributes;
using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Peers;
using OpenMed.Tokenization;

namespace OpenMed.Benchmarks.Detailed;

/// <summary>Cutting a million characters, line by line, into tokens.</summary>
[MemoryDiagnoser]
public class TokenizerBenchmarks
{
    private readonly List<Token> _tokens = [];
    private IReadOnlyList<string> _lines = [];
    private ITokenizer? _ours;
    private MicrosoftTokenizer? _peer;

    /// <summary>The vocabularies that are there.</summary>
    public static IEnumerable<string> Vocabularies => Folders.Deberta is null ? ["tiny", "mini"] : ["tiny", "mini", "deberta"];

    [ParamsSource(nameof(Vocabularies))]
    public string Vocabulary { get; set; } = string.Empty;

    [GlobalSetup]
    public void Open()
    {
        string folder = Vocabulary switch
        {
            "tiny" => Folders.TinyDeberta,
            "mini" => Folders.Mini,
            _ => Folders.Deberta!,
        };
        _lines = SampleText.Open().Lines;
        _ours = TokenizerFactory.Open(folder, out string _);
        _peer = MicrosoftTokenizer.Open(folder);
    }

    [Benchmark(Baseline = true)]
    public void OpenMed()
    {
        for (int lineIndex = 0; lineIndex < _lines.Count; lineIndex++)
        {
            _tokens.Clear();
            _ours!.Tokenize(_lines[lineIndex], _tokens);
        }
    }

    [Benchmark]
    public int MicrosoftTokens() => _peer!.CutToTokens(_lines);

    [Benchmark]
    public int MicrosoftIds() => _peer!.CutToIds(_lines);
}

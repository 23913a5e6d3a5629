using BenchmarkDotNet.Attributes;
using OpenMed.Benchmarks.Input;
using OpenMed.Decoding;
using OpenMed.Models;

namespace OpenMed.Benchmarks.Detailed;

/// <summary>Turning the logits of some texts into entities.</summary>
[MemoryDiagnoser]
public class DecodeBenchmarks
{
    private IReadOnlyList<DecoderInput> _inputs = [];
    private LabelScheme? _scheme;
    private BioTransitions? _transitions;

    [GlobalSetup]
    public void Record()
    {
        Recording recording = Recording.Standard();
        _inputs = DecoderInput.Of(recording);
        _scheme = recording.Model.Scheme;
        _transitions = new BioTransitions(_scheme);
    }

    [Benchmark]
    public int Decode()
    {
        int entityCount = 0;
        foreach (DecoderInput input in _inputs) entityCount += input.Decode(_scheme!, _transitions!).Count;
        return entityCount;
    }
}

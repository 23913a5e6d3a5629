using BenchmarkDotNet.Attributes;
using OpenMed.Benchmarks.Input;

namespace OpenMed.Benchmarks.Detailed;

/// <summary>Putting masks in the place of the entities of some texts.</summary>
[MemoryDiagnoser]
public class MaskBenchmarks
{
    private Recording? _recording;
    private PiiMasker? _masker;

    [Params(PiiMask.Label, PiiMask.Stars, PiiMask.Hash, PiiMask.Surrogate, PiiMask.Encrypt)]
    public PiiMask Kind { get; set; }

    [GlobalSetup]
    public void Record()
    {
        _recording = Recording.Standard();
        _masker = new PiiMasker(Kind, PiiKey.Create());
    }

    [Benchmark]
    public int Mask()
    {
        int charCount = 0;
        for (int textIndex = 0; textIndex < _recording!.Texts.Count; textIndex++)
            charCount += _masker!.Mask(_recording.Texts[textIndex], _recording.Entities[textIndex]).Text.Length;
        return charCount;
    }
}

using BenchmarkDotNet.Attributes;
using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Peers;

namespace OpenMed.Benchmarks.Detailed;

/// <summary>From some texts to their entities, beside ONNX Runtime alone on the same batches, and beside all but ONNX Runtime.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks : IDisposable
{
    private Recording? _recording;
    private PiiDetector? _detector;
    private PiiDetector? _replay;
    private BareLoop? _bare;

    [GlobalSetup]
    public void Record()
    {
        _recording = Recording.Standard();
        _detector = new PiiDetector(new PiiDetectorOptions { Model = _recording.Model });
        _replay = _recording.Replay();
        _bare = new BareLoop(_recording);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _detector?.Dispose();
        _replay?.Dispose();
        _bare?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public void OnnxRuntimeAlone() => _bare!.Run();

    [Benchmark]
    public int Find() => _detector!.Find(_recording!.Texts).Count;

    [Benchmark]
    public int FindWithoutModel() => _replay!.Find(_recording!.Texts).Count;
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace OpenMed.Inference;

/// <summary>Names the INT8 kernels that ONNX Runtime picks on this machine, since results of one kind are not those of another.</summary>
/// <remarks>On x86-64 without VNNI its kernels for bytes and signed bytes add pairs of products in 16 bits with saturation, so large
/// weights can give other numbers than with VNNI, which adds in 32 bits. Source: ONNX Runtime, "Quantize ONNX models", on the selection
/// of data types and on reduce_range.</remarks>
internal static class ProcessorKind
{
    // Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2A, CPUID, leaf 7.
    private const int FeatureLeaf = 7;
    private const int Avx512VnniOfEcx = 1 << 11;
    private const int AvxVnniOfEax = 1 << 4;

    /// <summary>The kind of this machine: <c>x64-vnni</c>, <c>x64</c>, <c>arm64</c>, or the architecture's name in small letters.</summary>
    public static string Current { get; } = Find(RuntimeInformation.ProcessArchitecture);

    private static string Find(Architecture architecture)
    {
        string name = architecture.ToString().ToLowerInvariant();
        return architecture == Architecture.X64 && HasVnni() ? name + "-vnni" : name;
    }

    private static bool HasVnni()
    {
        if (!X86Base.IsSupported || X86Base.CpuId(0, 0).Eax < FeatureLeaf) return false;

        (int lastSubLeaf, _, int ecx, _) = X86Base.CpuId(FeatureLeaf, 0);
        return (ecx & Avx512VnniOfEcx) != 0 || (lastSubLeaf >= 1 && (X86Base.CpuId(FeatureLeaf, 1).Eax & AvxVnniOfEax) != 0);
    }
}

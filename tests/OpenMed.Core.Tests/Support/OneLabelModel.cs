using System.Runtime.InteropServices;

namespace OpenMed.Support;

/// <summary>Makes a model of which every way of quantizing gives the same results: one label is always far ahead.</summary>
internal static class OneLabelModel
{
    private const float FarAhead = 50;

    /// <summary>Changes the fp32 variant of a copy of tiny-deberta, and takes away what describes the model as it was.</summary>
    /// <param name="folder">The copy.</param>
    public static void Make(string folder)
    {
        string path = Path.Combine(folder, "model.onnx");
        byte[] file = File.ReadAllBytes(path);
        MemoryMarshal.Cast<byte, float>(OnnxWeights.Find(file, "classifier.bias"))[0] = FarAhead;
        File.WriteAllBytes(path, file);
        foreach (string name in (string[])["model.onnx.sha256", "model_fp16.onnx", "model_fp16.onnx.sha256", "reference_battery.json"])
            File.Delete(Path.Combine(folder, name));
    }
}

using System.Runtime.InteropServices;
using OpenMed.Quantization.Onnx;

namespace OpenMed.Benchmarks.Input;

/// <summary>A model of the accurate model's shape with random weights, in a temporary folder that goes when this is disposed.</summary>
internal sealed class RandomWeights : IDisposable
{
    private const long ByteCount = 565_309_440;
    private const int Seed = 44;
    private const double Deviation = 0.02;
    private const int Shift = 104_729;

    /// <summary>Writes the folder.</summary>
    /// <param name="shape">The folder with the graph.</param>
    /// <param name="vocabulary">The folder with the tokenizer.</param>
    public RandomWeights(string shape, string vocabulary)
    {
        Folder = Directory.CreateTempSubdirectory("openmed-bench-").FullName;
        Copy(shape, "model.onnx");
        Copy(shape, "config.json");
        Copy(vocabulary, "tokenizer.json");
        Write(Path.Combine(Folder, "model.onnx_data"));
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Puts the weights into the ONNX file, as the published model has them.</summary>
    public void JoinFiles()
    {
        string path = Path.Combine(Folder, "model.onnx");
        using (TensorFiles files = new(Folder)) new OnnxWriter(files).Write(OnnxReader.Read(path), path + ".joined", CancellationToken.None);
        File.Move(path + ".joined", path, overwrite: true);
        File.Delete(path + "_data");
    }

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Copy(string folder, string fileName) => File.Copy(Path.Combine(folder, fileName), Path.Combine(Folder, fileName));

    // One block again and again, each time from another value on: no two weights are equal, as they would be stored once.
    private static void Write(string path)
    {
        float[] block = Block(1 << 20);
        using FileStream file = File.Create(path);
        int shift = 0;
        for (long rest = ByteCount; rest > 0; shift = (shift + Shift) % block.Length)
        {
            ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(block.AsSpan(shift));
            bytes = bytes[..(int)Math.Min(bytes.Length, rest)];
            file.Write(bytes);
            rest -= bytes.Length;
        }
    }

    // Normal by the Box-Muller transform.
    private static float[] Block(int length)
    {
        var random = new Random(Seed);
        float[] block = new float[length];
        for (int index = 0; index < length; index++)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            block[index] = (float)(Deviation * radius * Math.Cos(2 * Math.PI * random.NextDouble()));
        }

        return block;
    }
}

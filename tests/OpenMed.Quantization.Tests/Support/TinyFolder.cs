using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Quantization.Trials;
using OpenMed.Support;

namespace OpenMed.Quantization.Support;

/// <summary>A copy of tiny-deberta with its fp32 file alone.</summary>
internal sealed class TinyFolder : IDisposable
{
    private readonly TempFolder _folder = TempFolder.CopyOf(
        TestFolders.TinyDeberta, "config.json", "model.onnx", "model.onnx.sha256", "reference_battery.json", "tokenizer.json", "tokenizer_config.json");

    // The folder is the same each time.
    private static readonly ConcurrentDictionary<string, Lazy<float[][]>> LogitsByRung = new(StringComparer.Ordinal);

    public TinyFolder() => Config = ModelConfig.Read(FullPath);

    public string FullPath => _folder.FullPath;

    public ModelConfig Config { get; }

    public string this[string fileName] => _folder[fileName];

    /// <summary>The logits that a rung gives for each sentence of the battery.</summary>
    public static float[][] LogitsOf(Rung rung) => LogitsByRung.GetOrAdd(rung.Name, _ => new Lazy<float[][]>(() => Try(rung))).Value;

    public QuantizationWork Work(string workFolder) =>
        new(FullPath, VariantFiles.Of(FullPath, _folder["model.onnx"], "fp32"), Config, workFolder, CancellationToken.None);

    /// <summary>Runs a file on sentences as one batch, filled up to the longest.</summary>
    public static float[][] Batch(InferenceSession session, IReadOnlyList<int[]> sentences, int labelCount)
    {
        int longest = sentences.Max(ids => ids.Length);
        IReadOnlyList<string> inputs = ModelSignature.ReadInputs(session, "the model");
        using BatchInput input = new(
            [.. sentences.Select(ids => new ReadOnlyMemory<int>(ids))], new WindowBatch(longest, [.. Enumerable.Range(0, sentences.Count)]), default, isFramed: false, inputs);
        using RunOptions options = new() { LogSeverityLevel = NativeRuntime.LogLevel };
        using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(options, inputs, input.Values, [.. session.OutputMetadata.Keys.Take(1)]);
        float[] logits = outputs[0].GetTensorDataAsSpan<float>().ToArray();
        return [.. sentences.Select((ids, index) => logits.AsSpan(index * longest * labelCount, ids.Length * labelCount).ToArray())];
    }

    public IReadOnlyList<BatteryRow> Battery() => ReferenceBattery.Read(FullPath, Config.Scheme.Count).Rows;

    /// <summary>Makes what a file or rung gave the reference.</summary>
    public void WriteBattery(float[][] logits) => File.WriteAllText(_folder[ReferenceBattery.FileName], JsonSerializer.Serialize(new
    {
        rows = Battery().Zip(logits).Select(pair => new
        {
            text = pair.First.Text,
            input_ids = pair.First.Ids,
            logits_f32le_base64 = Convert.ToBase64String(MemoryMarshal.AsBytes(pair.Second.AsSpan())),
        }),
    }));

    /// <summary>Makes a reference that no model agrees with.</summary>
    public void WriteForeignBattery() =>
        WriteBattery([.. Battery().Select((row, index) => TestModel.RandomValues(index, row.Logits.Length))]);

    /// <summary>All files with their content, by path.</summary>
    public SortedDictionary<string, string> Snapshot()
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFileSystemEntries(FullPath, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(FullPath, path), File.Exists(path) ? FileChecksum.Compute(path) : "folder");
        return files;
    }

    public void Dispose() => _folder.Dispose();

    private static float[][] Try(Rung rung)
    {
        using TinyFolder folder = new();
        using TempFolder workFolder = new();
        using QuantizationWork work = folder.Work(workFolder.FullPath);
        work.Try(rung);
        return folder.Logits(work.ResultPath);
    }

    private float[][] Logits(string path)
    {
        IReadOnlyList<BatteryRow> rows = Battery();
        float[][] logits = new float[rows.Count][];
        SessionCache sessions = new(SessionFactory.Build);
        using (OnnxTokenClassifier classifier = new(
            sessions.Lease(SessionKey.Of(path, dataPath: null, threads: null)), path, default, Config.Scheme.Count, Config.MaxTokens, new PiiDetectorOptions().BatchTokens))
        {
            classifier.ClassifyWhole(
                [.. rows.Select(row => new ReadOnlyMemory<int>(row.Ids))], (index, values) => logits[index] = values.ToArray(), CancellationToken.None);
        }

        sessions.Trim();
        return logits;
    }
}

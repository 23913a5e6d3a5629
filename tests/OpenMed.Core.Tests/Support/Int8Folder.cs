using System.Text.Json.Nodes;
using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Models.Quantization;

namespace OpenMed.Support;

/// <summary>A copy of tiny-deberta with an INT8 variant that its record says was verified here. The variant is its fp16 file under another
/// name: no one looks into it before it runs.</summary>
internal sealed class Int8Folder : IDisposable
{
    private readonly TempFolder _folder = TempFolder.CopyOf(TestFolders.TinyDeberta);

    public Int8Folder(bool hasRecord = true)
    {
        File.Copy(_folder["model_fp16.onnx"], Int8Path);
        string sha256 = FileChecksum.Compute(Int8Path);
        File.WriteAllText(Int8Path + ".sha256", $"{sha256}  model_int8.onnx\n");
        Record = Some(RecordedFile.Of(_folder["model.onnx"], CancellationToken.None), new FileInfo(Int8Path).Length, sha256);
        if (hasRecord) Write(Record);
    }

    public QuantizationRecord Record { get; }

    public TempFolder Folder => _folder;

    public string Int8Path => _folder["model_int8.onnx"];

    public VariantFiles Int8 => VariantFiles.Of(_folder.FullPath, Int8Path, "int8");

    public VariantFiles Fp32 => VariantFiles.Of(_folder.FullPath, _folder["model.onnx"], "fp32");

    public static QuantizationRecord Some(RecordedFile source, long byteCount = 1000, string? sha256 = null) => new(
        "dynamic, per channel",
        source,
        SourceData: null,
        "model_int8.onnx",
        byteCount,
        sha256 ?? new string('a', 64),
        new QuantizationAgreement("reference_battery.json, 20 sentences", 572, 1, 20, 20, 0.25f),
        "1.31.1",
        ProcessorKind.Current,
        [
            new QuantizationTrialRecord("dynamic", 900, float.PositiveInfinity, 31, 12, Passed: false),
            new QuantizationTrialRecord("dynamic, per channel", byteCount, 0.25f, 1, 20, Passed: true),
        ],
        [new QuantizedNodeRecord("/encoder/MatMul", "MatMul", [768, 3072], "int8", 0.001), new QuantizedNodeRecord("/Gather", "Gather", [], "fp32", null)]);

    public void Write(QuantizationRecord record) => File.WriteAllBytes(QuantizationRecord.PathOf(Int8Path), record.ToBytes());

    /// <summary>Changes the JSON of the record.</summary>
    public void Edit(Action<JsonNode> edit) => ModelFault.Edit(_folder, QuantizationRecord.RecordName, edit);

    public void Dispose() => _folder.Dispose();
}

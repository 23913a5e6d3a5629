using System.Text;
using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Models.Quantization;
using OpenMed.Quantization.Trials;

namespace OpenMed.Quantization.Files;

/// <summary>The places of an INT8 variant: the model, its checksum, and the record of how it was made.</summary>
/// <param name="sourcePath">The full path of the fp32 variant beside which they lie.</param>
internal sealed class QuantizedFiles(string sourcePath)
{
    /// <summary>The full path of the model.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(sourcePath)!, "model_int8.onnx");

    private string ChecksumPath => Path + ".sha256";

    private string RecordPath => QuantizationRecord.PathOf(Path);

    /// <summary>Refuses to go on where the place holds a file that was not made here.</summary>
    /// <exception cref="PiiModelException">It does.</exception>
    public void RefuseForeign()
    {
        QuantizationRecord? record = QuantizationRecord.Read(Path);
        if (record is null && File.Exists(RecordPath))
        {
            throw new PiiModelException(
                $"The file '{RecordPath}' is not the record of a model that was quantized here, whose place it has. Move it away, or ask for it to be replaced.");
        }

        if (!File.Exists(Path)) return;

        if (record is null || record.ByteCount != new FileInfo(Path).Length || FileChecksum.Compute(Path) != record.Sha256)
        {
            throw new PiiModelException(
                $"The file '{Path}' was not made by quantizing here: no {QuantizationRecord.RecordName} beside it says so. Move it away, or ask for it to be replaced.");
        }
    }

    /// <summary>Puts the model that was tried last in its place. From here on nothing is cancelled but the reading.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="work">What made it.</param>
    /// <param name="source">The source when the work began.</param>
    /// <param name="trials">What was tried; the last one passed.</param>
    /// <param name="nodes">Each node with weights.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The variant.</returns>
    /// <exception cref="PiiModelException">The source changed meanwhile.</exception>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The files may not be written.</exception>
    public PiiModelVariant Put(
        string folder,
        QuantizationWork work,
        SourceFiles source,
        IReadOnlyList<Trial> trials,
        IReadOnlyList<PiiQuantizedNode> nodes,
        CancellationToken cancellationToken)
    {
        if (!source.Graph.Matches(sourcePath))
            throw new PiiModelException($"The file '{sourcePath}' changed while it was quantized. Quantize again.");

        string name = System.IO.Path.GetFileName(Path);
        string sha256 = FileChecksum.Compute(work.ResultPath, cancellationToken);
        QuantizationRecord record = Record(work, source, trials, nodes, name, sha256);
        string workFolder = System.IO.Path.GetDirectoryName(work.ResultPath)!;
        string checksum = System.IO.Path.Combine(workFolder, "checksum");
        string recorded = System.IO.Path.Combine(workFolder, "record");
        File.WriteAllText(checksum, $"{sha256}  {name}\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.WriteAllBytes(recorded, record.ToBytes());

        // What says that the older file is whole and verified goes first, what says so of the new one comes last.
        File.Delete(RecordPath);
        File.Delete(ChecksumPath);
        File.Move(work.ResultPath, Path, overwrite: true);
        // The weights of a replaced file that was not made here: beside a file without external data they are nobody's.
        if (VariantFiles.Of(folder, Path, "int8").DataPath is { } dataPath) File.Delete(dataPath);
        File.Move(checksum, ChecksumPath);
        File.Move(recorded, RecordPath);
        return VariantFiles.Of(folder, Path, "int8").Variant;
    }

    private static QuantizationRecord Record(
        QuantizationWork work,
        SourceFiles source,
        IReadOnlyList<Trial> trials,
        IReadOnlyList<PiiQuantizedNode> nodes,
        string name,
        string sha256)
    {
        Trial passed = trials[^1];
        QuantizationAgreement agreement = new(
            work.Reference.Description,
            passed.Agreement.TokenCount,
            passed.Agreement.DifferingTokens,
            passed.Agreement.SentenceCount,
            passed.Agreement.EqualSentences,
            passed.Agreement.LargestDrift);
        return new QuantizationRecord(
            passed.Rung.Name,
            source.Graph,
            source.Data,
            name,
            passed.ByteCount,
            sha256,
            agreement,
            NativeRuntime.Version,
            ProcessorKind.Current,
            [.. trials.Select(Recorded)],
            [.. nodes.Select(Recorded)]);
    }

    private static QuantizationTrialRecord Recorded(Trial trial) => new(
        trial.Rung.Name,
        trial.ByteCount,
        trial.Agreement.LargestDrift,
        trial.Agreement.DifferingTokens,
        trial.Agreement.EqualSentences,
        trial.Passed);

    private static QuantizedNodeRecord Recorded(PiiQuantizedNode node) => new(
        node.Name,
        node.Operator,
        node.Shape,
        node.Choice,
        node.Errors.TryGetValue(node.Choice, out double error) ? error : null);
}

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
    /// <exception cref="PiiModelConflictException">It does.</exception>
    public void RefuseForeign()
    {
        QuantizationRecord? record = QuantizationRecord.Read(Path);
        if (record is null && File.Exists(RecordPath))
        {
            throw new PiiModelConflictException(
                $"The file '{RecordPath}' is not the record of a model that was quantized here, whose place it has.");
        }

        if (Others().Prepend(Path).FirstOrDefault(System.IO.Path.Exists) is { } found && !IsOurs(record))
        {
            throw new PiiModelConflictException(
                $"The file '{found}' was not made by quantizing here, or the run that made it was interrupted: no {QuantizationRecord.RecordName} says that it is whole.");
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
        if (!source.AreUnchanged(sourcePath))
            throw new PiiModelException($"The file '{sourcePath}' changed while it was quantized. Quantize again.");

        string name = System.IO.Path.GetFileName(Path);
        string sha256 = FileChecksum.Compute(work.ResultPath, cancellationToken);
        QuantizationRecord record = Record(work, source, trials, nodes, name, sha256);
        string workFolder = System.IO.Path.GetDirectoryName(work.ResultPath)!;
        string checksum = System.IO.Path.Combine(workFolder, "checksum");
        string recorded = System.IO.Path.Combine(workFolder, "record");
        WriteToDisk(checksum, Encoding.UTF8.GetBytes($"{sha256}  {name}\n"));
        WriteToDisk(recorded, record.ToBytes());

        Replace(work.ResultPath, checksum, recorded);
        return VariantFiles.Of(folder, Path, "int8").Variant;
    }

    // What says that the older file is whole and verified goes first, what says so of the new one comes last. Where the model cannot be
    // replaced, as on Windows while a program has it loaded, the older one is left as it was.
    private void Replace(string model, string checksum, string record)
    {
        (string Place, string Aside)[] older =
            [.. new[] { RecordPath, ChecksumPath }.Where(System.IO.Path.Exists).Select(place => (place, checksum + System.IO.Path.GetExtension(place)))];
        try
        {
            foreach ((string place, string aside) in older) File.Move(place, aside);
            File.Move(model, Path, overwrite: true);
        }
        catch
        {
            foreach ((string place, string aside) in older.Where(file => File.Exists(file.Aside))) File.Move(aside, place);
            throw;
        }

        // The weights of a replaced file that was not made here: beside a file without external data they are nobody's.
        foreach (string dataPath in DataPaths()) File.Delete(dataPath);
        File.Move(checksum, ChecksumPath);
        File.Move(record, RecordPath);
    }

    // A file that is renamed before its content is on the disk can be empty after a power loss.
    private static void WriteToDisk(string path, byte[] bytes)
    {
        using FileStream stream = File.Create(path);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private IEnumerable<string> Others() => DataPaths().Append(ChecksumPath);

    private IEnumerable<string> DataPaths() => VariantFiles.DataPathsOf(Path);

    private bool IsOurs(QuantizationRecord? record) =>
        record is not null && File.Exists(Path) && DataPaths().All(path => !System.IO.Path.Exists(path))
        && record.ByteCount == new FileInfo(Path).Length && FileChecksum.Compute(Path) == record.Sha256;

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
        node.Errors.FirstOrDefault(error => error.Choice == node.Choice)?.Error);
}

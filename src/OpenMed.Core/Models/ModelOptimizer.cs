using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using OpenMed.Inference;

namespace OpenMed.Models;

/// <summary>Writes the fast-loading copy of a variant: fused graph, weights as external data that is mapped instead of parsed.</summary>
/// <remarks>The copy is made and compared in a folder beside its place, then moved there. Its record goes last, and a copy without a
/// record is not used: whatever ends the process leaves the source in use.</remarks>
internal static class ModelOptimizer
{
    // Weights from this size on go into the data file; smaller ones stay in the graph, as they save no time.
    private const string SmallestExternalBytes = "1024";

    /// <summary>Makes the copy.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="source">The variant.</param>
    /// <param name="config">What config.json says.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What was written and measured.</returns>
    /// <exception cref="PiiModelException">The copy does not give the source's results, or the folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PiiModelOptimization Run(
        string folder, VariantFiles source, ModelConfig config, CancellationToken cancellationToken)
    {
        OptimizedCopy place = OptimizedCopy.Of(source.Path);
        try
        {
            using WorkFolder work = WorkFolder.Create(Path.GetDirectoryName(source.Path)!);
            OptimizedCopy made = new(Path.Combine(work.Path, Path.GetFileName(place.Path)));
            RecordedFile graph = RecordedFile.Of(source.Path, cancellationToken);
            RecordedFile? data = source.DataPath is null ? null : RecordedFile.Of(source.DataPath, cancellationToken);

            // Its checksum once more: the copy is trusted in place of the source, which may have been replaced since it was opened.
            WeightFileCheck.Check(source);
            Write(source, made, cancellationToken);
            CopyComparison comparison = CopyComparison.Run(folder, source, made, config, cancellationToken);
            WriteRecord(made, graph, data, cancellationToken);
            MoveIntoPlace(made, place);

            string name = source.Variant.Name + VariantCatalog.OptimizedEnding;
            return new PiiModelOptimization(
                source.Variant,
                VariantFiles.Of(folder, place.Path, name).Variant,
                comparison.LargestDrift,
                comparison.SourceLoadTime,
                comparison.CopyLoadTime);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PiiModelException(
                $"The optimized copy '{place.Path}' cannot be written. Check that the folder may be written, has room for {source.Variant.ByteCount / 1_000_000} MB more, and that no program holds an older copy.",
                exception);
        }
    }

    private static void Write(VariantFiles source, OptimizedCopy made, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using InferenceSession session = SessionFactory.Build(source.Path, threads: 1, options =>
        {
            // EXTENDED fuses operators and folds constants for every CPU alike; ALL adds layouts of the CPU at hand, which
            // another machine may not have. What is left of ALL is done when the copy is loaded.
            options.GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_EXTENDED;
            options.OptimizedModelFilePath = made.Path;
            options.AddSessionConfigEntry("session.optimized_model_external_initializers_file_name", Path.GetFileName(made.DataPath));
            options.AddSessionConfigEntry("session.optimized_model_external_initializers_min_size_in_bytes", SmallestExternalBytes);
        });
    }

    private static void WriteRecord(OptimizedCopy made, RecordedFile graph, RecordedFile? data, CancellationToken cancellationToken)
    {
        RecordedFile madeGraph = RecordedFile.Of(made.Path, cancellationToken);
        RecordedFile madeData = RecordedFile.Of(made.DataPath, cancellationToken);
        var record = new OptimizedRecord(
            graph, data, NativeRuntime.Version, madeGraph.ByteCount, madeGraph.Sha256, madeData.ByteCount, madeData.Sha256);
        File.WriteAllBytes(made.RecordPath, JsonSerializer.SerializeToUtf8Bytes(record));
    }

    // From here on nothing is cancelled: the moves take no time.
    private static void MoveIntoPlace(OptimizedCopy made, OptimizedCopy place)
    {
        File.Delete(place.RecordPath);
        File.Move(made.DataPath, place.DataPath, overwrite: true);
        File.Move(made.Path, place.Path, overwrite: true);
        File.Move(made.RecordPath, place.RecordPath);
    }
}

using OpenMed.Models;
using OpenMed.Quantization.Files;
using OpenMed.Quantization.Trials;

namespace OpenMed.Quantization;

/// <summary>Writes the INT8 variant of a model: ways of quantizing are tried, the fastest first, until one gives the results of the model in float.</summary>
public static class PiiModelQuantizer
{
    /// <summary>The ways of quantizing, the fastest first: <c>token</c>, <c>balanced</c>, <c>block64</c>, <c>block32</c>, <c>level0-eighth</c> and so on.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. Ladder.Rungs.Select(rung => rung.Name)];

    /// <summary>Quantizes the fp32 variant of a folder and writes <c>model_int8.onnx</c>, its <c>.sha256</c> and <c>quantization.json</c> beside it. Files go into place
    /// at the end, each at once: whatever ends the process, no name holds half a file.</summary>
    /// <param name="folder">The model folder; null means that of <see cref="PiiModel.OpenDefault"/>.</param>
    /// <param name="options">How; null means the defaults.</param>
    /// <param name="progress">Gets each trial when it is done; null when nobody looks.</param>
    /// <param name="cancellationToken">Stops the work; nothing is left behind.</param>
    /// <returns>What was tried. Nothing was written when none of it passed.</returns>
    /// <exception cref="ArgumentException"><see cref="PiiQuantizationOptions.From"/> is not one of <see cref="Methods"/>.</exception>
    /// <exception cref="PiiModelException">The folder has no fp32 variant, its files are damaged, its graph has an operator or layout that is not known (the message names the node),
    /// there is nothing to compare with, or the folder cannot be written.</exception>
    /// <exception cref="PiiModelConflictException">A file that was not made here would be replaced.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PiiModelQuantization Quantize(
        string? folder = null,
        PiiQuantizationOptions? options = null,
        IProgress<PiiQuantizationTrial>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new PiiQuantizationOptions();
        IReadOnlyList<Rung> rungs = Ladder.From(options.From);
        string fullPath = ModelLocator.FullPath(folder ?? ModelLocator.Find());
        ModelConfig config = ModelConfig.Read(fullPath);
        VariantFiles source = VariantCatalog.Find(fullPath).FirstOrDefault(files => files.Variant.Name == "fp32")
            ?? throw new PiiModelException($"The model folder '{fullPath}' has no 'model.onnx'. INT8 is made from the fp32 file; download it into the folder.");
        WeightFileCheck.Check(source);
        QuantizedFiles place = new(source.Path);
        if (!options.ReplacesForeign) place.RefuseForeign();

        try
        {
            return Climb(fullPath, source, config, place, rungs, progress, cancellationToken);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            throw new PiiModelException(
                $"The INT8 variant '{place.Path}' cannot be written. Check that the folder may be written, has room for {5 * source.Variant.ByteCount / 2_000_000} MB more, and that no program holds an older one.",
                exception);
        }
    }

    private static PiiModelQuantization Climb(
        string folder,
        VariantFiles source,
        ModelConfig config,
        QuantizedFiles place,
        IReadOnlyList<Rung> rungs,
        IProgress<PiiQuantizationTrial>? progress,
        CancellationToken cancellationToken)
    {
        using WorkFolder workFolder = WorkFolder.Create(Path.GetDirectoryName(source.Path)!);
        SourceFiles sourceFiles = SourceFiles.Of(source, cancellationToken);
        using QuantizationWork work = new(folder, source, config, workFolder.Path, cancellationToken);
        List<Trial> trials = [];
        foreach (Rung rung in rungs)
        {
            trials.Add(work.Try(rung));
            progress?.Report(Reports.Of(trials[^1]));
            if (trials[^1].Passed) break;
        }

        if (!trials[^1].Passed) work.RefuseWrongSource(source.Path);
        IReadOnlyList<PiiQuantizedNode> nodes = Reports.Of(work, trials[^1]);
        PiiModelVariant? quantized = trials[^1].Passed
            ? place.Put(folder, work, sourceFiles, trials, nodes, cancellationToken)
            : null;
        return new PiiModelQuantization(folder, source.Variant, work.Reference.Description, [.. trials.Select(Reports.Of)], nodes, quantized);
    }
}

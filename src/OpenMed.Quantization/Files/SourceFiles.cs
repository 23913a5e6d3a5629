using OpenMed.Models;

namespace OpenMed.Quantization.Files;

/// <summary>The files of a source as they were when work on them began.</summary>
/// <param name="Graph">The ONNX file.</param>
/// <param name="Data">Its external data; null when it has none.</param>
internal sealed record SourceFiles(RecordedFile Graph, RecordedFile? Data)
{
    /// <summary>Looks at the files.</summary>
    /// <param name="source">The variant.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceFiles Of(VariantFiles source, CancellationToken cancellationToken) => new(
        RecordedFile.Of(source.Path, cancellationToken),
        source.DataPath is null ? null : RecordedFile.Of(source.DataPath, cancellationToken));
}

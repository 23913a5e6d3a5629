using OpenMed.Models;

namespace OpenMed.Quantization.Files;

/// <summary>The files of a source as they were when work on them began.</summary>
/// <param name="Graph">The ONNX file.</param>
/// <param name="Data">Its external data; null when it has none.</param>
/// <param name="DataPath">The full path of the external data; null when there is none.</param>
internal sealed record SourceFiles(RecordedFile Graph, RecordedFile? Data, string? DataPath)
{
    /// <summary>Looks at the files.</summary>
    /// <param name="source">The variant.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceFiles Of(VariantFiles source, CancellationToken cancellationToken) => new(
        RecordedFile.Of(source.Path, cancellationToken),
        source.DataPath is null ? null : RecordedFile.Of(source.DataPath, cancellationToken),
        source.DataPath);

    /// <summary>Whether the files are still what they were.</summary>
    /// <param name="path">The full path of the ONNX file.</param>
    public bool AreUnchanged(string path) => Graph.Matches(path) && (Data is null || Data.Matches(DataPath!));
}

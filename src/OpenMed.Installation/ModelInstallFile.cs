namespace OpenMed.Installation;

/// <summary>A file of an install plan.</summary>
/// <param name="Name">Its name in the model folder, for example <c>model.onnx</c>.</param>
/// <param name="ByteCount">Its length in bytes; null when the source does not say.</param>
/// <param name="IsPresent">Whether it was installed before from the same place and is unchanged there, so that it is not fetched.</param>
public sealed record ModelInstallFile(string Name, long? ByteCount, bool IsPresent)
{
    /// <summary>What kind of file it is.</summary>
    internal FileRole Role { get; init; }

    /// <summary>Its path below the source's address, with slashes; differs from the name for variants in a subfolder.</summary>
    internal string SourcePath { get; init; } = Name;

    /// <summary>The source's mark of this version of the file; null when it gives none.</summary>
    internal string? ETag { get; init; }

    /// <summary>Whether the source publishes a SHA-256 of it.</summary>
    internal bool HasChecksum { get; init; }
}

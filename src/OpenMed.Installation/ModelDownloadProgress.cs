namespace OpenMed.Installation;

/// <summary>How far an install is.</summary>
/// <param name="File">The file that is being fetched, for example <c>model.onnx</c>.</param>
/// <param name="FileIndex">Which of the files to fetch it is; from 1.</param>
/// <param name="FileCount">How many files are to be fetched.</param>
/// <param name="BytesDone">The bytes of this file that are on the disk, those of earlier tries included.</param>
/// <param name="BytesTotal">The bytes of this file; null when the source does not say.</param>
public sealed record ModelDownloadProgress(string File, int FileIndex, int FileCount, long BytesDone, long? BytesTotal);

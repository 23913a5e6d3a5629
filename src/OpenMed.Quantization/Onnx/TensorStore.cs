namespace OpenMed.Quantization.Onnx;

/// <summary>A file to which tensors are written one after the other. One caller at a time.</summary>
/// <param name="path">The file, which is made.</param>
/// <param name="location">What tensors call it.</param>
internal sealed class TensorStore(string path, string location) : IDisposable
{
    // Mapped tensors start at whole pages, so that each can be mapped alone.
    private const int Alignment = 4096;

    private readonly FileStream _stream = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>Writes the bytes of a tensor that lies elsewhere.</summary>
    /// <param name="head">Its name, shape and type; gets the place.</param>
    /// <param name="files">Reads it.</param>
    /// <param name="source">The tensor.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <returns>The head.</returns>
    /// <exception cref="PiiModelException">It cannot be read.</exception>
    public TensorProto Add(TensorProto head, TensorFiles files, TensorProto source, CancellationToken cancellationToken)
    {
        long start = Begin();
        files.Copy(source, (bytes, length) => _stream.Write(bytes, 0, length), cancellationToken);
        return End(head, start);
    }

    /// <summary>Writes the bytes of a tensor.</summary>
    /// <param name="head">Its name, shape and type; gets the place.</param>
    /// <param name="bytes">Its bytes, little-endian.</param>
    /// <returns>The head.</returns>
    public TensorProto Add(TensorProto head, ReadOnlySpan<byte> bytes)
    {
        long start = Begin();
        Append(bytes);
        return End(head, start);
    }

    /// <summary>Begins a tensor whose bytes come in pieces.</summary>
    /// <returns>Where it starts, for <see cref="End"/>.</returns>
    public long Begin()
    {
        _stream.Position = (_stream.Position + Alignment - 1) / Alignment * Alignment;
        return _stream.Position;
    }

    /// <summary>Writes the next bytes of the tensor that was begun.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Append(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    /// <summary>Ends the tensor that was begun.</summary>
    /// <param name="head">Its name, shape and type; gets the place.</param>
    /// <param name="start">Where it starts.</param>
    /// <returns>The head.</returns>
    public TensorProto End(TensorProto head, long start)
    {
        head.MergeFrom(ExternalData.Of(location, start, _stream.Position - start));
        _stream.Flush();
        return head;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _stream.Dispose();
}

using Google.Protobuf;

namespace OpenMed.Quantization.Onnx;

/// <summary>A file to which tensors are written one after the other. One caller at a time.</summary>
/// <remarks>A graph in the same folder whose weights all lie here can be run: the runtime maps the file instead of copying it.</remarks>
/// <param name="folder">The folder in which the file is made.</param>
internal sealed class TensorStore(string folder) : IDisposable
{
    /// <summary>The file's name, and what tensors call it.</summary>
    public const string Location = "openmed-quantization.bin";

    // Mapped tensors start at whole pages, so that each can be mapped alone.
    private const int Alignment = 4096;

    private readonly FileStream _stream = new(Path.Combine(folder, Location), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>The file's path.</summary>
    public string FullPath => _stream.Name;

    /// <summary>Takes the large weights of a model that are in its messages, as those of <c>Constant</c> nodes are.</summary>
    /// <param name="model">The model, which is changed.</param>
    public void TakeIn(ModelProto model)
    {
        foreach (TensorProto tensor in model.Graph.Initializer.Where(tensor => tensor.RawData.Length >= OnnxReader.SmallestCutBytes))
        {
            ByteString bytes = tensor.RawData;
            tensor.ClearRawData();
            Add(tensor, bytes.Span);
        }
    }

    /// <summary>Copies the weights of a model that lie elsewhere.</summary>
    /// <param name="model">The model; stays as it is.</param>
    /// <param name="files">Reads the weights.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <returns>The model with its large weights in the store.</returns>
    /// <exception cref="PiiModelException">They cannot be read.</exception>
    public ModelProto Import(ModelProto model, TensorFiles files, CancellationToken cancellationToken)
    {
        ModelProto imported = new(model);
        foreach (TensorProto tensor in imported.Graph.Initializer)
        {
            if (ExternalData.Read(tensor) is not { } place || place.Location == Location) continue;

            long start = Begin();
            files.Copy(tensor, (bytes, length) => _stream.Write(bytes, 0, length), cancellationToken);
            tensor.ExternalData.Clear();
            End(tensor, start);
        }

        return imported;
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
        head.MergeFrom(ExternalData.Of(Location, start, _stream.Position - start));
        _stream.Flush();
        return head;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _stream.Dispose();
}

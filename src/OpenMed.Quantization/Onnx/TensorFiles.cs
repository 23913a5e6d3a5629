using System.Buffers;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using OpenMed.Models;

namespace OpenMed.Quantization.Onnx;

/// <summary>Reads the bytes of tensors wherever they lie: in the message, in the ONNX file, in its external data, or in a store. One caller at a time.</summary>
/// <param name="folder">The folder of the ONNX file.</param>
internal sealed class TensorFiles(string folder) : IDisposable
{
    private const int CopyBytes = 1 << 20;

    private readonly Dictionary<string, SafeFileHandle> _handles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <summary>Says where a location lies that is not in the folder.</summary>
    /// <param name="location">The location.</param>
    /// <param name="path">The path of its file.</param>
    public void Add(string location, string path) => _paths.Add(location, path);

    /// <summary>How many bytes a tensor has.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="PiiModelException">Its file is missing or too short.</exception>
    public long ByteCount(TensorProto tensor)
    {
        if (ExternalData.Read(tensor) is { } place) return Locate(tensor, place).ByteCount;
        return tensor.HasRawData ? tensor.RawData.Length : tensor.FloatData.Count * (long)sizeof(float);
    }

    /// <summary>Reads a part of a tensor.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="byteIndex">The first byte, from the start of the tensor.</param>
    /// <param name="bytes">Filled.</param>
    /// <exception cref="PiiModelException">Its file is missing, too short or cannot be read.</exception>
    public void Read(TensorProto tensor, long byteIndex, Span<byte> bytes)
    {
        if (ExternalData.Read(tensor) is { } place)
        {
            (SafeFileHandle handle, long start, long byteCount) = Locate(tensor, place);
            if (byteIndex + bytes.Length > byteCount) throw TooShort(tensor);
            ReadAll(handle, start + byteIndex, bytes, tensor);
        }
        else if (tensor.HasRawData)
        {
            tensor.RawData.Span.Slice((int)byteIndex, bytes.Length).CopyTo(bytes);
        }
        else
        {
            // Callers read whole numbers.
            Span<float> values = MemoryMarshal.Cast<byte, float>(bytes);
            int first = (int)(byteIndex / sizeof(float));
            for (int index = 0; index < values.Length; index++) values[index] = tensor.FloatData[first + index];
        }
    }

    /// <summary>Reads a tensor of 32-bit floats as a whole.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="PiiModelException">Its file is missing, too short or cannot be read.</exception>
    public float[] ReadFloats(TensorProto tensor)
    {
        float[] values = new float[ByteCount(tensor) / sizeof(float)];
        Read(tensor, 0, MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Copies the bytes of a tensor in pieces.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="receive">Takes each piece.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <exception cref="PiiModelException">Its file is missing, too short or cannot be read.</exception>
    public void Copy(TensorProto tensor, Action<byte[], int> receive, CancellationToken cancellationToken)
    {
        long byteCount = ByteCount(tensor);
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(CopyBytes, Math.Max(1, byteCount)));
        try
        {
            for (long byteIndex = 0; byteIndex < byteCount;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int length = (int)Math.Min(buffer.Length, byteCount - byteIndex);
                Read(tensor, byteIndex, buffer.AsSpan(0, length));
                receive(buffer, length);
                byteIndex += length;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        foreach (SafeFileHandle handle in _handles.Values) handle.Dispose();
        _handles.Clear();
    }

    private (SafeFileHandle Handle, long Start, long ByteCount) Locate(TensorProto tensor, ExternalData place)
    {
        SafeFileHandle handle = Open(tensor, place.Location);
        long length = RandomAccess.GetLength(handle);
        long byteCount = place.ByteCount ?? length - place.ByteIndex;
        return place.ByteIndex <= length && byteCount <= length - place.ByteIndex ? (handle, place.ByteIndex, byteCount) : throw TooShort(tensor);
    }

    private SafeFileHandle Open(TensorProto tensor, string location)
    {
        if (_handles.TryGetValue(location, out SafeFileHandle? open)) return open;

        if (!_paths.TryGetValue(location, out string? path))
        {
            // A model must not make the reader look at files elsewhere.
            if (Path.IsPathRooted(location) || location.Split('/', '\\').Contains(".."))
                throw new PiiModelException($"The external data of the tensor '{tensor.Name}' lies outside the model's folder. Export the model to ONNX anew.");
            path = Path.Combine(folder, location);
        }

        try
        {
            SafeFileHandle handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            _handles.Add(location, handle);
            return handle;
        }
        catch (Exception exception) when (FileFailure.Is(exception) || exception is ArgumentException)
        {
            throw new PiiModelException(
                $"The file '{path}' with the data of the tensor '{tensor.Name}' cannot be read. Download the whole folder again, or check who may read it.", exception);
        }
    }

    private static void ReadAll(SafeFileHandle handle, long byteIndex, Span<byte> bytes, TensorProto tensor)
    {
        while (bytes.Length > 0)
        {
            int read = RandomAccess.Read(handle, bytes, byteIndex);
            if (read == 0) throw TooShort(tensor);
            bytes = bytes[read..];
            byteIndex += read;
        }
    }

    private static PiiModelException TooShort(TensorProto tensor) => new(
        $"The file with the data of the tensor '{tensor.Name}' is shorter than the graph says. Download the whole folder again.");
}

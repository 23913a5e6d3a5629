using System.Buffers;
using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>The input tensors of one batch, over pooled memory. Dispose it after the run: the runtime reads the memory until then.</summary>
internal sealed class BatchInput : IDisposable
{
    private readonly List<long[]> _rented = [];
    private readonly List<OrtValue> _values = [];

    /// <summary>Lays the windows out as rows.</summary>
    /// <param name="windows">All windows.</param>
    /// <param name="batch">Which of them, and how long a row is.</param>
    /// <param name="special">The ids that frame and fill.</param>
    /// <param name="isFramed">Whether the windows lack [CLS] and [SEP], so that they are put round each.</param>
    /// <param name="names">The graph's inputs, in its order.</param>
    public BatchInput(
        IReadOnlyList<ReadOnlyMemory<int>> windows, WindowBatch batch, FrameIds special, bool isFramed, IReadOnlyList<string> names)
    {
        long[] shape = [batch.WindowIndexes.Count, batch.PaddedLength];
        foreach (string name in names)
        {
            Memory<long> tensor = Rent(batch.WindowIndexes.Count * batch.PaddedLength);
            Span<long> rest = tensor.Span;
            rest.Fill(name == ModelSignature.Ids ? special.Pad : 0);
            foreach (int windowIndex in batch.WindowIndexes)
            {
                Span<long> row = rest[..batch.PaddedLength];
                ReadOnlySpan<int> ids = windows[windowIndex].Span;
                if (name == ModelSignature.Ids) WriteIds(row, ids, special, isFramed);
                if (name == ModelSignature.Mask) row[..(ids.Length + (isFramed ? 2 : 0))].Fill(1);
                rest = rest[batch.PaddedLength..];
            }

            _values.Add(OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, tensor, shape));
        }
    }

    /// <summary>The tensors, [windows, padded length] each, in the order of the names.</summary>
    public IReadOnlyCollection<OrtValue> Values => _values;

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        _values.ForEach(value => value.Dispose());
        _values.Clear();
        // Cleared: the ids spell the user's text, and the pool keeps its arrays.
        _rented.ForEach(buffer => ArrayPool<long>.Shared.Return(buffer, clearArray: true));
        _rented.Clear();
    }

    private Memory<long> Rent(int length)
    {
        long[] buffer = ArrayPool<long>.Shared.Rent(length);
        _rented.Add(buffer);
        return buffer.AsMemory(0, length);
    }

    private static void WriteIds(Span<long> row, ReadOnlySpan<int> ids, FrameIds special, bool isFramed)
    {
        int tokenIndex = 0;
        if (isFramed) row[tokenIndex++] = special.Begin;
        foreach (int id in ids) row[tokenIndex++] = id;
        if (isFramed) row[tokenIndex] = special.End;
    }
}

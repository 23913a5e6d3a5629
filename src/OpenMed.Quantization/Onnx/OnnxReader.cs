using Google.Protobuf;
using OpenMed.Models;

namespace OpenMed.Quantization.Onnx;

/// <summary>Reads the graph of an ONNX file without its weights, which may be larger than memory has room for.</summary>
internal static class OnnxReader
{
    /// <summary>Weights from this size on stay in the file.</summary>
    public const int SmallestCutBytes = 1024;

    private const int ModelGraph = ModelProto.GraphFieldNumber;
    private const int GraphInitializer = GraphProto.InitializerFieldNumber;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The model. Large weights are external data whose file is the ONNX file itself.</returns>
    /// <exception cref="PiiModelException">It cannot be read, or is no ONNX file.</exception>
    public static ModelProto Read(string path)
    {
        try
        {
            using WireFile file = new(path);
            using MemoryStream skeleton = new();
            using (CodedOutputStream output = new(skeleton, leaveOpen: true)) CopyModel(file, output, Path.GetFileName(path));
            skeleton.Position = 0;
            ModelProto model = ModelProto.Parser.ParseFrom(skeleton);
            return model.Graph is null ? throw NoModel(path, null) : model;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidProtocolBufferException or OverflowException)
        {
            // First, since the second of them is an IOException.
            throw NoModel(path, exception);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            throw FileFailure.Reading(path, exception);
        }
    }

    private static void CopyModel(WireFile file, CodedOutputStream output, string fileName)
    {
        while (file.ByteIndex < file.Length)
        {
            file.ReadTag();
            if (file.Field == ModelGraph && file.HasLength) CopyMessage(file, output, (end, graph) => CopyGraph(file, end, graph, fileName));
            else file.CopyField(output);
        }
    }

    private static void CopyGraph(WireFile file, long end, CodedOutputStream output, string fileName)
    {
        while (file.ByteIndex < end)
        {
            file.ReadTag();
            if (file.Field == GraphInitializer && file.HasLength)
                CopyMessage(file, output, (tensorEnd, tensor) => CopyTensor(file, tensorEnd, tensor, fileName));
            else
                file.CopyField(output);
        }
    }

    // Packed floats have the bytes of raw data.
    private static void CopyTensor(WireFile file, long end, CodedOutputStream output, string fileName)
    {
        bool isCut = false;
        while (file.ByteIndex < end)
        {
            file.ReadTag();
            bool isData = file.HasLength && file.Field is TensorProto.RawDataFieldNumber or TensorProto.FloatDataFieldNumber;
            if (!isData || end - file.ByteIndex < SmallestCutBytes)
            {
                file.CopyField(output);
                continue;
            }

            // Packed floats may come in pieces; no exporter writes them so.
            if (isCut) throw new InvalidDataException("A tensor has its data in several pieces.");

            isCut = true;
            long length = file.ReadLength();
            // Messages that follow each other are merged: so this one gets these fields.
            ExternalData.Of(fileName, file.ByteIndex, length).WriteTo(output);
            file.Skip(length);
        }
    }

    private static void CopyMessage(WireFile file, CodedOutputStream output, Action<long, CodedOutputStream> copy)
    {
        int field = file.Field;
        long end = file.ReadLength() + file.ByteIndex;
        using MemoryStream message = new();
        using (CodedOutputStream inner = new(message, leaveOpen: true)) copy(end, inner);
        if (file.ByteIndex != end) throw new InvalidDataException("A field ends behind the message that holds it.");

        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(UnsafeByteOperations.UnsafeWrap(message.GetBuffer().AsMemory(0, (int)message.Length)));
    }

    private static PiiModelException NoModel(string path, Exception? inner) => new(
        $"The file '{path}' is no ONNX model, or it is cut off. Download it again, or export the model to ONNX anew.",
        inner ?? new InvalidDataException("It holds no graph."));
}

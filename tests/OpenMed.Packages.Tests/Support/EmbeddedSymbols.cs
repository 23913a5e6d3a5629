using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OpenMed.Packages.Support;

/// <summary>The symbols within an assembly.</summary>
internal static class EmbeddedSymbols
{
    // "Portable PDB format specification", dotnet/runtime, docs/design/specs/PortablePdb-Metadata.md, "Embedded source".
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Reads the names of the source files and the texts that are embedded.</summary>
    /// <returns>Each text with the name of its file; the text is empty for a file that is not embedded.</returns>
    public static IReadOnlyList<(string Name, byte[] Text)> Read(byte[] assembly)
    {
        using PEReader file = new(new MemoryStream(assembly));
        DebugDirectoryEntry entry = file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider symbols = file.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        MetadataReader reader = symbols.GetMetadataReader();
        return [.. reader.Documents.Select(handle => (reader.GetString(reader.GetDocument(handle).Name), Text(reader, handle)))];
    }

    private static byte[] Text(MetadataReader reader, DocumentHandle document)
    {
        foreach (CustomDebugInformationHandle handle in reader.GetCustomDebugInformation(document))
        {
            CustomDebugInformation information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) != EmbeddedSource) continue;

            byte[] value = reader.GetBlobBytes(information.Value);
            if (BitConverter.ToInt32(value) == 0) return value[sizeof(int)..];

            using DeflateStream packed = new(new MemoryStream(value, sizeof(int), value.Length - sizeof(int)), CompressionMode.Decompress);
            using MemoryStream text = new();
            packed.CopyTo(text);
            return text.ToArray();
        }

        return [];
    }
}

using System.IO.Compression;
using System.Xml.Linq;

namespace OpenMed.Packages.Support;

/// <summary>A package that was made.</summary>
internal sealed class Package : IDisposable
{
    private static readonly string[] Envelope = ["_rels/", "package/", "[Content_Types].xml"];

    private readonly ZipArchive _archive;

    public Package(string path)
    {
        Size = new FileInfo(path).Length;
        _archive = ZipFile.OpenRead(path);
        FileNames = [.. _archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
        using MemoryStream manifest = new(Read(FileNames.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))));
        Metadata = XDocument.Load(manifest).Root!.Elements().Single();
    }

    public string Id => Value("id");

    /// <summary>In bytes.</summary>
    public long Size { get; }

    /// <summary>All files in it, by name, with slashes.</summary>
    public IReadOnlyList<string> FileNames { get; }

    /// <summary>Its files without the manifest and what each package has around it.</summary>
    public IEnumerable<string> ContentNames =>
        FileNames.Where(name => name != Id + ".nuspec" && !Envelope.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>The metadata of its manifest.</summary>
    public XElement Metadata { get; }

    /// <summary>Id and version of each package that it asks for.</summary>
    public IEnumerable<(string Id, string Version)> Dependencies =>
        Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value));

    /// <summary>A value of its manifest; empty when it has none.</summary>
    public string Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    /// <summary>The bytes of a file in it.</summary>
    public byte[] Read(string fileName)
    {
        using Stream entry = _archive.GetEntry(fileName)!.Open();
        using MemoryStream bytes = new();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}

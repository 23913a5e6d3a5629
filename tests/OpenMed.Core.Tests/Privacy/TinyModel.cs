using OpenMed.Support;

namespace OpenMed.Privacy;

/// <summary>The tiny DeBERTa of the test data, and damaged copies of it.</summary>
internal sealed class TinyModel : IDisposable
{
    private static readonly string Original = Path.Combine(TestFolders.Data, "tiny-deberta");

    /// <summary>Copies the model's folder, to be damaged.</summary>
    public TinyModel()
    {
        Folder = Directory.CreateTempSubdirectory("openmed-tiny-").FullName;
        foreach (string file in Directory.EnumerateFiles(Original)) File.Copy(file, PathOf(Path.GetFileName(file)));
    }

    /// <summary>The copy's folder.</summary>
    public string Folder { get; }

    /// <summary>Opens the original.</summary>
    public static PiiModel Open() => PiiModel.Open(Original);

    /// <summary>A file of the copy.</summary>
    public string PathOf(string fileName) => Path.Combine(Folder, fileName);

    /// <summary>Deletes the copy.</summary>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

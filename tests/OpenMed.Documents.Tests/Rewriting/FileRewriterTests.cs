using System.Text;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Support;

namespace OpenMed.Documents.Rewriting;

public sealed class FileRewriterTests
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public void Write_FileInAMissingFolder_MakesIt()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "Jane");

        RewrittenDocument result = Rewriter().Write(() => DocumentReader.Open(path, "a.txt", null), folder.At("out/a.txt"), default);

        Assert.Equal(new RewrittenDocument(1, HasChanged: true), result);
        Assert.Equal("[FIRST_NAME]", File.ReadAllText(folder.At("out/a.txt")));
        Assert.Equal("Jane", File.ReadAllText(path));
    }

    [Fact]
    public void Write_NothingFound_WritesTheDocumentToTheByte()
    {
        using TemporaryFolder folder = new();
        byte[] bytes = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("nobody\r\né")];
        string path = folder.Write("a.txt", bytes);

        RewrittenDocument result = Rewriter().Write(() => DocumentReader.Open(path, "a.txt", null), folder.At("b.txt"), default);

        Assert.Equal(new RewrittenDocument(0, HasChanged: false), result);
        Assert.Equal(bytes, File.ReadAllBytes(folder.At("b.txt")));
    }

    [Theory]
    [InlineData(null, "a.txt")]
    [InlineData(".old", "a.txt a.txt.old")]
    public void Replace_SomethingFound_ReplacesTheFileAndKeepsWhatIsAsked(string? backupSuffix, string names)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "Jane");

        Replace(Rewriter(), path, backupSuffix);

        Assert.Equal("[FIRST_NAME]", File.ReadAllText(path));
        Assert.Equal(names, string.Join(' ', folder.Names()));
        Assert.Equal(backupSuffix is null ? "[FIRST_NAME]" : "Jane", File.ReadAllText(path + backupSuffix));
    }

    [Fact]
    public void Replace_NothingFound_DoesNotTouchTheFile()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "nobody");
        File.SetLastWriteTimeUtc(path, LongAgo);

        Assert.False(Replace(Rewriter(), path, ".old").HasChanged);

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(path));
        Assert.Equal(["a.txt"], folder.Names());
    }

    [Fact]
    public void Replace_FileThatChangesMeanwhile_IsLeftAsItIs()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "Jane");

        DocumentException exception = Assert.Throws<DocumentException>(() => Replace(Rewriter(new MeddlingDetector(path)), path, null));

        Assert.Contains("changed while it was worked on", exception.Message, StringComparison.Ordinal);
        Assert.Equal("Janemore", File.ReadAllText(path));
        Assert.Equal(["a.txt"], folder.Names());
    }

    [Fact]
    public void Replace_BackupThatIsThere_ReplacesNothing()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "Jane");
        folder.Write("a.txt.old", "first");

        Assert.Throws<DocumentException>(() => Replace(Rewriter(), path, ".old"));

        Assert.Equal("Jane", File.ReadAllText(path));
        Assert.Equal("first", File.ReadAllText(path + ".old"));
        Assert.Equal(["a.txt", "a.txt.old"], folder.Names());
    }

    private static FileRewriter Rewriter(ITextDetector? detector = null) => new(new DocumentRewriter(
        detector ?? new WordDetector("Jane"), new MaskRewriter(new PiiMasker()), SomeSettings.Of(DocumentFormat.ByName)));

    private static RewrittenDocument Replace(FileRewriter rewriter, string path, string? backupSuffix) =>
        rewriter.Replace(() => DocumentReader.Open(path, "a.txt", null), path, backupSuffix, TestContext.Current.CancellationToken);
}

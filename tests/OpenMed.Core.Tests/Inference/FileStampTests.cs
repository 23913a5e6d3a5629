using OpenMed.Support;

namespace OpenMed.Inference;

public sealed class FileStampTests
{
    [Fact]
    public void Of_Link_LooksAtTheFileItLeadsTo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a symbolic link needs a privilege on Windows.");
        using TempFolder folder = new();
        File.WriteAllBytes(folder["blob"], new byte[1000]);
        File.CreateSymbolicLink(folder["first"], folder["blob"]);
        File.CreateSymbolicLink(folder["model.onnx"], folder["first"]);
        File.SetLastWriteTimeUtc(folder["blob"], new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Assert.Equal(FileStamp.Of(folder["blob"]), FileStamp.Of(folder["model.onnx"]));
        Assert.Equal(1000, FileStamp.Of(folder["model.onnx"]).ByteCount);
    }

    [Fact]
    public void Of_LinkToNothing_NamesTheLink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a symbolic link needs a privilege on Windows.");
        using TempFolder folder = new();
        File.CreateSymbolicLink(folder["model.onnx"], folder["gone"]);

        Assert.Contains(folder["model.onnx"], Assert.Throws<PiiModelException>(() => FileStamp.Of(folder["model.onnx"])).Message, StringComparison.Ordinal);
    }
}

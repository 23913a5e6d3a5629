using OpenMed.Commands.Support;

namespace OpenMed.Commands.Files;

[Trait("Kind", "module")]
public sealed class ProtectLinkTests : IClassFixture<ModuleFixture>, IDisposable
{
    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();

    public ProtectLinkTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _host.GoTo(_folder.Path);
        _folder.File("a.log", "one a@example.com\n");
        _folder.File("sub/b.log", "three c@example.com\n");
    }

    public void Dispose()
    {
        _host.GoTo(Path.GetTempPath());
        _folder.Dispose();
    }

    [Fact]
    public void Protect_OutputOverInputThroughALinkToItsFolder_IsRefused()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights there.");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "link"), Path.Combine(_folder.Path, "sub"));

        _host.Run("Protect-PiiText -Path sub/b.log -OutputPath link/b.log");

        Assert.StartsWith("PiiOutputPathTaken", Assert.Single(_host.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal("three c@example.com\n", _folder.Read("sub/b.log"));
    }

    [Fact]
    public void Protect_ARelativeLinkBehindALinkToAFolder_ReachesTheFileItLeadsTo()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights there.");
        _folder.File("t.txt", "mail innocent@example.com\n");
        _folder.File("deep/x/t.txt", "mail real@example.com\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "deep/x/y"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "deep/x/y/f.txt"), "../t.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "l"), "deep/x/y");

        _host.Run("Protect-PiiText -Path l/f.txt -InPlace");

        Assert.Equal("mail innocent@example.com\n", _folder.Read("t.txt"));
        Assert.Equal("mail [EMAIL]\n", _folder.Read("deep/x/t.txt"));
    }

    [Fact]
    public void Protect_LinksInACircle_AreReported()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights there.");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "loop"), Path.Combine(_folder.Path, "loop", "b"));

        _host.Run("Protect-PiiText -Path a.log -OutputPath loop/out.txt");

        Assert.StartsWith("PiiFileNotDone", Assert.Single(_host.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
    }
}

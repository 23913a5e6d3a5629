using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using OpenMed.Commands.Support;
using OpenMed.Installation.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class InstallPiiModelCommandTests : IClassFixture<ModuleFixture>, IDisposable
{
    private const string Weights = "model_fp16.onnx";

    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();
    private readonly LoopbackServer _server = new();
    private readonly string _install;

    public InstallPiiModelCommandTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        foreach (string path in Directory.GetFiles(Path.Combine(TestFolders.Root, "tests", "data", "tiny-deberta")))
            _server.Files[$"/models/tiny/{Path.GetFileName(path)}"] = File.ReadAllBytes(path);
        _install = $"Install-PiiModel {_server.Address}/models/tiny -Variant fp16 -Destination '{_folder.Path}'";
    }

    private string Partial => Path.Combine(_folder.Path, ".tiny.openmed-partial", Weights + ".partial");

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Install_FromAServer_GivesAModelThatWorks()
    {
        PSObject model = Assert.Single(_host.Run(_install));

        Assert.Equal("tiny", model.Properties["Name"].Value);
        Assert.Equal(Path.Combine(_folder.Path, "tiny"), model.Properties["Folder"].Value);
        Assert.Equal("fp16", model.Properties["PreferredVariant"].Value);
        Assert.Equal(["tiny"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
        Assert.Equal("[EMAIL]", Assert.Single(_host.Run($"Protect-PiiText a@example.com -ModelPath '{_folder.Path}/tiny'")).BaseObject);
        Assert.Empty(_host.Errors);
    }

    [Theory]
    [InlineData("tests/data/tiny-deberta", "tiny-deberta")]
    [InlineData("tests/data/tiny-deberta -Name other", "other")]
    public void Install_FromAFolder_IsRelativeToTheLocation(string source, string expected)
    {
        _host.GoTo(TestFolders.Root);

        Assert.Equal(expected, Assert.Single(_host.Run($"(Install-PiiModel {source} -Destination '{_folder.Path}').Name")).BaseObject);
    }

    [Fact]
    public void Install_Again_FetchesNothing()
    {
        _host.Run(_install);
        int before = _server.Gets().Count();

        Assert.Single(_host.Run(_install));

        Assert.Equal(before, _server.Gets().Count());
    }

    [Fact]
    public void Install_WhatIf_ShowsThePlanAndFetchesNoBody()
    {
        string shown = ModuleHost.Show(_install + " -WhatIf").Text;

        Assert.StartsWith($"What if: Install 'tiny' (fp16) from '{_server.Address}/models/tiny/' into '{_folder.Path}/tiny': ", shown.Replace('\\', '/').TrimStart('\n'), StringComparison.Ordinal);
        Assert.Contains("\n  model_fp16.onnx  703.8 kB\n", shown, StringComparison.Ordinal);
        Assert.NotEmpty(_server.Requests);
        Assert.Empty(_server.Gets());
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Install_Progress_NamesFilesAndBytes()
    {
        ScreenUi screen = ModuleHost.Show(_install);

        ProgressRecord[] weights = [.. screen.Progress.Where(record => record.StatusDescription.StartsWith(Weights + " ", StringComparison.Ordinal))];
        Assert.NotEmpty(weights);
        Assert.All(weights, record => Assert.Matches(@"^model_fp16\.onnx \(\d+ of \d+\): [\d.]+ (bytes|kB) of 703\.8 kB", record.StatusDescription));
        Assert.Equal(ProgressRecordType.Completed, screen.Progress.Last().RecordType);
    }

    [Fact]
    public void Install_ABrokenConnection_GoesOnFromThere()
    {
        int tries = 0;
        _server.Change = (request, reply) =>
            request is { Method: "GET", FileName: Weights } && Interlocked.Increment(ref tries) == 1 ? reply with { CutAfter = 300_000 } : reply;

        Assert.Single(_host.Run(_install));

        Assert.Equal("bytes=300000-", _server.Gets(Weights).Last()["Range"]);
        Assert.Equal(_server.Files["/models/tiny/" + Weights], File.ReadAllBytes(Path.Combine(_folder.Path, "tiny", Weights)));
    }

    [Fact]
    public async Task Install_Stopped_EndsAtOnceAndGoesOnLater()
    {
        _server.Change = (request, reply) => request is { Method: "GET", FileName: Weights } ? reply with { StallAfter = 200_000 } : reply;
        using PowerShell shell = _host.Shell();
        IAsyncResult running = shell.AddScript(_install).BeginInvoke();
        while (!File.Exists(Partial) || new FileInfo(Partial).Length < 200_000) await Task.Delay(10, TestContext.Current.CancellationToken);

        Stopwatch elapsed = Stopwatch.StartNew();
        shell.Stop();

        Assert.True(elapsed.Elapsed < TimeSpan.FromSeconds(2), string.Create(CultureInfo.InvariantCulture, $"Stopping took {elapsed.Elapsed}."));
        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
        Assert.Equal(200_000, new FileInfo(Partial).Length);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "tiny")));

        _server.Change = null;
        Assert.Single(_host.Run(_install));
        Assert.Equal("bytes=200000-", _server.Gets(Weights).Last()["Range"]);
        Assert.Equal(["tiny"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Install_AWrongHash_IsRefusedAndNothingIsLeft()
    {
        _server.Files["/models/tiny/" + Weights] = [.. _server.Files["/models/tiny/" + Weights].Reverse()];

        Assert.Equal("PiiModelHashMismatch,OpenMed.Commands.InstallPiiModelCommand", _host.End(_install).FullyQualifiedErrorId);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Install_WithoutHash_IsRefusedUnlessAllowed()
    {
        _server.Files.TryRemove($"/models/tiny/{Weights}.sha256", out _);

        ErrorRecord error = _host.End(_install);
        Assert.Equal("PiiModelNotVerified,OpenMed.Commands.InstallPiiModelCommand", error.FullyQualifiedErrorId);
        Assert.EndsWith("-AllowUnverified allows them.", error.ToString(), StringComparison.Ordinal);

        Assert.Single(_host.Run(_install + " -AllowUnverified"));
        Assert.Contains(Weights, Assert.Single(_host.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Install_OverAnotherModel_IsRefusedUnlessForced()
    {
        _folder.File("tiny/config.json", "{}");

        ErrorRecord error = _host.End(_install);
        Assert.Equal("PiiModelConflict,OpenMed.Commands.InstallPiiModelCommand", error.FullyQualifiedErrorId);
        Assert.Equal("{}", _folder.Read("tiny/config.json"));

        Assert.Single(_host.Run(_install + " -Force"));
    }

    [Theory]
    [InlineData("http://models.example.com/tiny", "PiiModelSourceUnusable")]
    [InlineData("a/b/c", "PiiModelSourceUnusable")]
    [InlineData("' '", "PiiModelSourceUnusable")]
    [InlineData("$server/models/none", "PiiModelNotFound")]
    [InlineData("$server/models/tiny -Variant int8", "PiiModelNotFound")]
    [InlineData("$server/models/tiny -Name ..", "PiiModelSourceUnusable")]
    public void Install_FromNowhere_Ends(string parameters, string id)
    {
        ErrorRecord error = _host.End($"Install-PiiModel {parameters.Replace("$server", _server.Address, StringComparison.Ordinal)} -Destination '{_folder.Path}'");

        Assert.Equal(id + ",OpenMed.Commands.InstallPiiModelCommand", error.FullyQualifiedErrorId);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Install_ThroughAProxy_GivesItsCredential()
    {
        _server.Change = (request, reply) => request["Proxy-Authorization"] is null
            ? new ServerReply(407) { Headers = [("Proxy-Authenticate", "Basic realm=\"proxy\"")] }
            : reply;
        _host.Run("$p = [pscredential]::new('proxyuser', [Net.NetworkCredential]::new('', 'proxypassword').SecurePassword)");
        string install = $"Install-PiiModel http://localhost:9/models/tiny -Variant fp16 -Destination '{_folder.Path}' -Proxy {_server.Address}";

        Assert.Equal("PiiModelAccessRefused,OpenMed.Commands.InstallPiiModelCommand", _host.End(install).FullyQualifiedErrorId);
        Assert.Single(_host.Run(install + " -ProxyCredential $p"));

        string expected = "Basic " + Convert.ToBase64String("proxyuser:proxypassword"u8);
        Assert.Contains(_server.Gets(), request => request["Proxy-Authorization"] == expected);
    }

    [Fact]
    public void Install_TokenAndProxyCredential_AreInNoError()
    {
        const string secrets = "$t = [Net.NetworkCredential]::new('', 'tokenvalue').SecurePassword; $p = [pscredential]::new('proxyuser', [Net.NetworkCredential]::new('', 'proxypassword').SecurePassword)";
        _server.Change = (_, _) => new ServerReply(401);

        _host.Run(secrets);
        ErrorRecord error = _host.End(_install + " -Token $t -ProxyCredential $p");

        Assert.Equal("PiiModelAccessRefused,OpenMed.Commands.InstallPiiModelCommand", error.FullyQualifiedErrorId);
        Assert.Equal("Bearer tokenvalue", _server.Requests.First()["Authorization"]);
        string shown = error + error.Exception.ToString() + error.TargetObject;
        Assert.All(["tokenvalue", "proxyuser", "proxypassword"], secret => Assert.DoesNotContain(secret, shown, StringComparison.Ordinal));
    }
}

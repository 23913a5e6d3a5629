using System.Diagnostics;
using OpenMed.Installation.Support;

namespace OpenMed.Installation.Sources;

/// <summary>What is sent to servers, and what is made of their answers.</summary>
public sealed class RemoteFilesTests
{
    private const string Model = "model.onnx";

    [Fact]
    public void Install_AllRequests_SayOnlyWhatTheyMust()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (_, reply) => reply with { Headers = [.. reply.Headers, ("Set-Cookie", "visitor=1")] };

        // What the application traces is its own affair.
        using Activity activity = new Activity("application").Start();
        setup.Install();

        Assert.All(setup.Server.Requests, request =>
        {
            Assert.Matches(@"^OpenMed/\d+\.\d+\.\d+$", request["User-Agent"]);
            Assert.Empty(request.Headers.Keys.Except(["Host", "User-Agent", "Accept-Encoding"]));
            Assert.Equal("identity", request["Accept-Encoding"]);
        });
    }

    [Fact]
    public void Install_HuggingFaceShape_AsksForTheRevision()
    {
        using InstallSetup setup = new();
        foreach ((string name, byte[] bytes) in TestModels.Fake()) setup.Server.Files[$"/owner/fake-model/resolve/v1/{name}"] = bytes;
        ModelInstaller installer = setup.Installer(layout: ModelRepositoryLayout.HuggingFace);

        InstalledModel installed = installer.Install(installer.Plan(setup.Server.Address + "/owner/fake-model/tree/v1"));

        Assert.Equal(setup.Target, installed.Folder);
        setup.AssertInstalled(Model);
        Assert.All(setup.Server.Requests, request => Assert.StartsWith("/owner/fake-model/resolve/v1/", request.Path, StringComparison.Ordinal));
    }

    // https://huggingface.co/docs/huggingface_hub/package_reference/file_download: the repository's own answer tells size and mark.
    [Fact]
    public void Install_LargeFilesElsewhere_AreFetchedFromThereWithoutTheToken()
    {
        using InstallSetup setup = new();
        using LoopbackServer store = new();
        store.Files["/blobs/" + Model] = setup[Model];
        setup.Server.Change = (request, reply) => request.FileName == Model
            ? new ServerReply(302)
            {
                Headers =
                [
                    ("Location", $"{store.Address}/blobs/{Model}?signature=hidden"),
                    ("X-Linked-Size", "300000"),
                    ("X-Linked-ETag", "\"linked\""),
                ],
            }
            : reply;
        ModelInstaller installer = setup.Installer(token: "hf_secret");

        ModelInstallPlan plan = installer.Plan(setup.Source);
        Assert.Empty(store.Requests);
        Assert.Equal(300_000, plan.Files.Single(file => file.Name == Model).ByteCount);
        installer.Install(plan);

        setup.AssertInstalled(Model);
        Assert.All(setup.Server.Requests, request => Assert.Equal("Bearer hf_secret", request["Authorization"]));
        Assert.Null(Assert.Single(store.Requests)["Authorization"]);
        Assert.True(setup.Install(installer).WasPresent);
    }

    [Fact]
    public void Install_RedirectInTheSameHost_KeepsToken()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => request.Path.StartsWith("/old/", StringComparison.Ordinal)
            ? new ServerReply(301) { Headers = [("Location", "/files/fake-model/" + request.FileName)] }
            : reply;
        ModelInstaller installer = setup.Installer(token: "hf_secret", folderName: "fake-model");

        installer.Install(installer.Plan(setup.Server.Address + "/old/name"));

        setup.AssertInstalled(Model);
        Assert.All(setup.Server.Requests, request => Assert.Equal("Bearer hf_secret", request["Authorization"]));
    }

    [Theory]
    [InlineData("http://example.com/model.onnx?signature=hidden")]
    [InlineData("ftp://example.com/model.onnx")]
    [InlineData("file:///etc/hostname")]
    public void Install_RedirectWithoutEncryption_IsRefused(string location)
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) =>
            request is { Method: "GET", FileName: Model } ? new ServerReply(302) { Headers = [("Location", location)] } : reply;

        ModelInstallException exception = setup.Fails(ModelInstallFailure.Address);

        Assert.Contains("without encryption", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(setup.Target));
    }

    [Fact]
    public void Plan_RedirectWithoutEnd_IsRefused()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, _) => new ServerReply(302) { Headers = [("Location", request.Path)] };

        setup.Fails(ModelInstallFailure.Network);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public void Plan_AccessDenied_AsksForAToken(int status)
    {
        using InstallSetup setup = new();
        setup.Server.Change = (_, _) => new ServerReply(status);
        ModelInstaller installer = setup.Installer(token: "hf_secret", layout: ModelRepositoryLayout.HuggingFace);

        ModelInstallException exception = Assert.Throws<ModelInstallException>(
            () => installer.Plan(setup.Server.Address + "/owner/name?key=hf_secret"));

        Assert.Equal(ModelInstallFailure.Refused, exception.Failure);
        Assert.DoesNotContain("hf_secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public void Install_ServerBusy_IsAskedAgainWithGrowingWaits(int status)
    {
        using InstallSetup setup = new();
        int failures = 3;
        setup.Server.Change = (request, reply) => request.FileName == Model && failures-- > 0 ? new ServerReply(status) : reply;

        setup.Install(setup.Installer(maxTries: 4));

        setup.AssertInstalled(Model);
        Assert.Equal([1, 2, 4], setup.Time.Waits.Select(wait => wait.TotalSeconds));
    }

    // RFC 9110, section 10.2.3; the clock of the tests stands at 2026-01-01T00:00:00Z. A server's wish counts up to a minute.
    [Theory]
    [InlineData("7", 7)]
    [InlineData("3600", 60)]
    [InlineData("Thu, 01 Jan 2026 00:00:30 GMT", 30)]
    [InlineData("Wed, 31 Dec 2025 00:00:00 GMT", 1)]
    public void Install_RetryAfter_IsWaitedFor(string retryAfter, int seconds)
    {
        using InstallSetup setup = new();
        int failures = 1;
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } && failures-- > 0
            ? new ServerReply(429) { Headers = [("Retry-After", retryAfter)] }
            : reply;

        setup.Install(setup.Installer(maxTries: 2));

        Assert.Equal(seconds, Assert.Single(setup.Time.Waits).TotalSeconds);
    }

    [Fact]
    public void Plan_ServerBusyTooLong_SaysSo()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (_, _) => new ServerReply(503);

        ModelInstallException exception = setup.Fails(ModelInstallFailure.Network, setup.Installer(maxTries: 3));

        Assert.Contains("(status 503)", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, setup.Server.Requests.Count);
    }

    [Fact]
    public void Plan_NoServer_SaysSo()
    {
        using InstallSetup setup = new();
        string source = setup.Source;
        setup.Server.Dispose();

        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => setup.Installer(maxTries: 2).Plan(source));

        Assert.Equal(ModelInstallFailure.Network, exception.Failure);
        Assert.Single(setup.Time.Waits);
    }

    [Fact]
    public void Plan_ServerWithoutEncryption_IsAskedOnce()
    {
        using InstallSetup setup = new();

        ModelInstallException exception = Assert.Throws<ModelInstallException>(
            () => setup.Installer(maxTries: 3).Plan($"https://127.0.0.1:{setup.Server.Port}/mine"));

        Assert.Equal(ModelInstallFailure.Network, exception.Failure);
        Assert.StartsWith("No encrypted connection to '127.0.0.1'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(setup.Time.Waits);
    }

    [Fact]
    public void Plan_ServerWithoutHead_IsAskedForTheFirstByte()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => request.Method == "HEAD" ? new ServerReply(405) : reply;

        ModelInstallPlan plan = setup.Installer().Plan(setup.Source);

        Assert.Equal(setup[Model].Length, plan.Files.Single(file => file.Name == Model).ByteCount);
        Assert.Equal(1, setup.Server.SentBytes[Model]);
    }

    [Fact]
    public void Install_CompressedThoughNotAskedFor_IsRefused()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) =>
            request is { Method: "GET", FileName: Model } ? reply with { Headers = [("Content-Encoding", "gzip")] } : reply;

        setup.Fails(ModelInstallFailure.Network);
    }
}

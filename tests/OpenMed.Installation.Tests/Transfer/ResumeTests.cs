using OpenMed.Installation.Support;

namespace OpenMed.Installation.Transfer;

public sealed class ResumeTests
{
    private const string Model = "model.onnx";

    public static TheoryData<int> Tenths { get; } = [1, 2, 3, 4, 5, 6, 7, 8, 9];

    [Theory]
    [MemberData(nameof(Tenths))]
    public void Install_BrokenOffAtATenth_GoesOnFromThere(int tenth)
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        int cut = setup[Model].Length / 10 * tenth;
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { CutAfter = cut } : reply;

        ModelInstallException exception = setup.Fails(ModelInstallFailure.Network);
        Assert.EndsWith("Run the same install again: it goes on from what has arrived.", exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(setup.Target));

        setup.Server.Change = null;
        setup.Install();

        AssertWentOn(setup, cut);
        setup.AssertInstalled(Model, "model.onnx.sha256", "config.json", "tokenizer.json", "spm.model");
        Assert.Equal("fp32", PiiModel.Open(setup.Target).Variant.Name);
    }

    [Theory]
    [MemberData(nameof(Tenths))]
    public void Install_CancelledAtATenth_GoesOnFromThere(int tenth)
    {
        using InstallSetup setup = new();
        int stop = setup[Model].Length / 10 * tenth;
        // The rest never comes, so that the cancelling must end the wait for it.
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { StallAfter = stop } : reply;
        using CancellationTokenSource source = new();

        Assert.ThrowsAny<OperationCanceledException>(() => setup.Install(
            progress: report =>
            {
                if (report.File == Model && report.BytesDone == stop) source.CancelAfter(1);
            },
            cancellationToken: source.Token));
        Assert.False(Directory.Exists(setup.Target));

        setup.Server.Change = null;
        setup.Install();

        AssertWentOn(setup, stop);
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_BrokenOffAtEveryTenthInTurn_FetchesEachByteOnce()
    {
        using InstallSetup setup = new();
        int part = setup[Model].Length / 10;
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { CutAfter = part } : reply;

        for (int tryIndex = 0; tryIndex < 9; tryIndex++) setup.Fails(ModelInstallFailure.Network);
        setup.Install();

        Assert.Equal(setup[Model].Length, setup.Server.SentBytes[Model]);
        Assert.Equal(
            [null, .. Enumerable.Range(1, 9).Select(tenth => FormattableString.Invariant($"bytes={part * tenth}-"))],
            setup.Server.Gets(Model).Select(request => request["Range"]));
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_BrokenOffWithTriesLeft_GoesOnByItself()
    {
        using InstallSetup setup = new();
        int part = setup[Model].Length / 4;
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { CutAfter = part } : reply;

        setup.Install(setup.Installer(maxTries: 4));

        Assert.Equal([1, 2, 4], setup.Time.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(setup[Model].Length, setup.Server.SentBytes[Model]);
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_TriesThatBringAMegabyte_DoNotCount()
    {
        using InstallSetup setup = new();
        setup.Serve(TestModels.Fake(5 << 20));
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { CutAfter = 1 << 20 } : reply;

        setup.Install(setup.Installer(maxTries: 2));

        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_FileChangedBetweenTries_StartsAnew()
    {
        using InstallSetup setup = new();
        BreakOff(setup, 100_000);
        setup.Serve(TestModels.Fake(seed: 2));

        setup.Install();

        ServerRequest last = setup.Server.Gets(Model).Last();
        Assert.Equal("bytes=100000-", last["Range"]);
        Assert.NotEqual(LoopbackServer.ETagOf(setup[Model]), last["If-Range"]);
        Assert.Equal(400_000, setup.Server.SentBytes[Model]);
        setup.AssertInstalled(Model, "model.onnx.sha256");
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Install_ServerWithoutRangesOrETags_StartsAnew(bool knowsRanges, bool givesETags)
    {
        using InstallSetup setup = new();
        setup.Server.KnowsRanges = knowsRanges;
        setup.Server.GivesETags = givesETags;
        BreakOff(setup, 100_000);

        setup.Install();

        Assert.Equal(400_000, setup.Server.SentBytes[Model]);
        setup.AssertInstalled(Model);
    }

    // RFC 9110, section 13.1.5: a weak mark may not stand in If-Range.
    [Fact]
    public void Install_WeakETag_StartsAnew()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => reply with
        {
            CutAfter = request is { Method: "GET", FileName: Model } ? 100_000 : null,
            Headers = [("ETag", "W/\"weak\"")],
        };
        setup.Fails(ModelInstallFailure.Network);
        setup.Server.Change = null;

        setup.Install();

        Assert.All(setup.Server.Gets(Model), request => Assert.Null(request["Range"]));
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_PartOfAnotherRepository_StartsAnew()
    {
        using InstallSetup setup = new();
        BreakOff(setup, 100_000);
        foreach ((string name, byte[] bytes) in TestModels.Fake()) setup.Server.Files["/other/fake-model/" + name] = bytes;
        ModelInstaller installer = setup.Installer();

        installer.Install(installer.Plan(setup.Server.Address + "/other/fake-model"));

        Assert.All(setup.Server.Gets(Model), request => Assert.Null(request["Range"]));
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_AllButTheEndWasThere_AsksOnlyForSmallFiles()
    {
        using InstallSetup setup = new();
        BreakOff(setup, setup[Model].Length);
        Assert.Equal(setup[Model], File.ReadAllBytes(Path.Combine(setup.Staging, Model)));

        setup.Install();

        Assert.Single(setup.Server.Gets(Model));
        setup.AssertInstalled(Model);
    }

    // RFC 9110, section 15.5.17: Content-Range of a 416 tells the length of the whole.
    [Theory]
    [InlineData("bytes */300000", 2, 300_000)]
    [InlineData("bytes */7", 3, 600_000)]
    public void Install_RangeNotSatisfiable_TakesWhatIsThereOnlyIfItIsAll(string contentRange, int getCount, int sentBytes)
    {
        using InstallSetup setup = new();
        setup.Remove("model.onnx.sha256");
        ModelInstaller installer = setup.Installer(allowUnverified: true);
        BreakOff(setup, setup[Model].Length, installer);
        setup.Server.Change = (request, reply) =>
            request["Range"] is not null && request.FileName == Model ? new ServerReply(416) { Headers = [("Content-Range", contentRange)] } : reply;

        setup.Install(installer);

        Assert.Equal(getCount, setup.Server.Gets(Model).Count());
        Assert.Equal(sentBytes, setup.Server.SentBytes[Model]);
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_PartOfAnotherPlace_IsRefused()
    {
        using InstallSetup setup = new();
        BreakOff(setup, 100_000);
        setup.Server.Change = (request, reply) => reply.Status == 206 ? reply with { Headers = [("Content-Range", "bytes 5-299999/300000")] } : reply;

        setup.Fails(ModelInstallFailure.Network);

        Assert.False(Directory.Exists(setup.Target));
    }

    [Fact]
    public void Install_ServerFallsSilent_GivesUpAfterTheStallTimeout()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { StallAfter = 1000 } : reply;

        setup.Fails(ModelInstallFailure.Network, setup.Installer(stallMilliseconds: 200));

        Assert.Equal(1000, new FileInfo(Path.Combine(setup.Staging, Model + ".partial")).Length);
    }

    // The model file arrives as far as said; the next file, or the end of this one, does not.
    private static void BreakOff(InstallSetup setup, int byteCount, ModelInstaller? installer = null)
    {
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { CutAfter = byteCount } : reply;
        if (byteCount < setup[Model].Length)
        {
            setup.Fails(ModelInstallFailure.Network, installer);
        }
        else
        {
            InstallSurroundings before = setup.Surroundings;
            setup.Surroundings = before with { Open = static (_, _) => throw new IOException("The disk is gone.") };
            setup.Fails(ModelInstallFailure.Storage, setup.Installer(allowUnverified: true));
            setup.Surroundings = before;
        }

        setup.Server.Change = null;
    }

    private static void AssertWentOn(InstallSetup setup, int from)
    {
        ServerRequest[] gets = [.. setup.Server.Gets(Model)];
        Assert.Equal(2, gets.Length);
        Assert.Null(gets[0]["Range"]);
        Assert.Equal(FormattableString.Invariant($"bytes={from}-"), gets[1]["Range"]);
        Assert.Equal(LoopbackServer.ETagOf(setup[Model]), gets[1]["If-Range"]);
        Assert.Equal(setup[Model].Length, setup.Server.SentBytes[Model]);
    }
}

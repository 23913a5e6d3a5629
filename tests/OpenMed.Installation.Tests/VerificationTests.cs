using OpenMed.Installation.Support;

namespace OpenMed.Installation;

public sealed class VerificationTests
{
    private const string Model = "model.onnx";
    private const string Checksum = "model.onnx.sha256";

    [Fact]
    public void Install_WrongHash_IsRefusedAndNothingIsLeft()
    {
        using InstallSetup setup = new();
        string expected = Digits(setup[Checksum]);
        setup[Model][1000] ^= 1;

        ModelInstallException exception = setup.Fails(ModelInstallFailure.HashMismatch);

        string found = Digits(TestModels.Checksum(Model, setup[Model]));
        Assert.StartsWith(
            $"The file 'model.onnx' does not match its published SHA-256 (expected {expected}…, found {found}…). ", exception.Message, StringComparison.Ordinal);
        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_WrongHashAfterResuming_IsRefusedAndNothingIsLeft()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { CutAfter = 50_000 } : reply;
        setup.Fails(ModelInstallFailure.Network);
        setup.Server.Change = null;
        string part = Path.Combine(setup.Staging, Model + ".partial");
        byte[] bytes = File.ReadAllBytes(part);
        bytes[7] ^= 1;
        File.WriteAllBytes(part, bytes);

        setup.Fails(ModelInstallFailure.HashMismatch);

        setup.AssertNothingIsLeft();
        setup.Install();
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_NoHash_IsRefusedBeforeAnythingIsFetched()
    {
        using InstallSetup setup = new();
        setup.Remove(Checksum);

        ModelInstallException exception = setup.Fails(ModelInstallFailure.NotVerified);

        Assert.Contains("'model.onnx'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(setup.Server.Gets());
        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_NoHashButAllowed_TellsTheHash()
    {
        using InstallSetup setup = new();
        setup.Remove(Checksum);

        InstalledModel installed = setup.Install(setup.Installer(allowUnverified: true));

        Assert.False(installed.IsVerified);
        Assert.StartsWith(Digits(TestModels.Checksum(Model, setup[Model])), installed.Hashes[Model], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx_data")]
    [InlineData("model.onnx.data")]
    public void Install_ExternalData_IsVerifiedToo(string name)
    {
        using InstallSetup setup = new();
        setup[name] = [1, 2, 3];
        setup.Fails(ModelInstallFailure.NotVerified);
        setup[name + ".sha256"] = TestModels.Checksum(name, [1, 2, 4]);
        setup.Fails(ModelInstallFailure.HashMismatch);
        setup.AssertNothingIsLeft();
        setup[name + ".sha256"] = TestModels.Checksum(name, [1, 2, 3]);

        setup.Install();

        setup.AssertInstalled(name, name + ".sha256", Model);
    }

    // sha256sum writes "HEX  name" and "HEX *name", with a backslash before names it had to escape; others publish the digits alone.
    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}\r\n")]
    [InlineData("{0} *model.onnx\n")]
    [InlineData("\\{0}  model.onnx\n")]
    public void Install_HashInAnotherForm_IsRead(string form)
    {
        using InstallSetup setup = new();
        string digits = System.Text.Encoding.ASCII.GetString(setup[Checksum])[..64].ToUpperInvariant();
        setup[Checksum] = System.Text.Encoding.ASCII.GetBytes(form.Replace("{0}", digits, StringComparison.Ordinal));

        Assert.True(setup.Install().IsVerified);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Not found</html>")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e  model.onnx")]
    public void Install_ChecksumFileWithoutHash_IsRefusedAndNothingIsLeft(string content)
    {
        using InstallSetup setup = new();
        setup[Checksum] = System.Text.Encoding.ASCII.GetBytes(content);

        setup.Fails(ModelInstallFailure.HashMismatch);

        Assert.Empty(setup.Server.Gets(Model));
        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_ModelThatCannotBeOpened_IsRefusedAndNothingIsLeft()
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        setup["tokenizer.json"] = "{"u8.ToArray();

        ModelInstallException exception = setup.Fails(ModelInstallFailure.Unusable);

        Assert.IsType<PiiModelException>(exception.InnerException);
        Assert.Contains("tokenizer.json", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("openmed-partial", exception.Message, StringComparison.Ordinal);
        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_BodyLargerThanAnnounced_IsStopped()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => request.FileName != Model ? reply
            : request.Method == "HEAD" ? reply with { ContentLength = 1000 }
            : reply with { ContentLength = -1 };

        setup.Fails(ModelInstallFailure.TooLarge);

        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_HugeChecksumFile_IsNotFetched()
    {
        using InstallSetup setup = new();
        setup[Checksum] = new byte[5000];

        setup.Fails(ModelInstallFailure.TooLarge);

        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_BodyShorterThanAnnounced_CountsAsBrokenOff()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) =>
            request is { Method: "GET", FileName: Model } ? reply with { ContentLength = -1, CutAfter = 1000 } : reply;

        setup.Fails(ModelInstallFailure.Network);

        Assert.Equal(1000, new FileInfo(Path.Combine(setup.Staging, Model + ".partial")).Length);
    }

    private static string Digits(byte[] checksum) => System.Text.Encoding.ASCII.GetString(checksum)[..8];
}

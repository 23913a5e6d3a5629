using OpenMed.Installation.Support;

namespace OpenMed.Installation.Sources;

public sealed class ProxyTests
{
    [Fact]
    public void Plan_Proxy_IsAskedWithItsCredentialsOnlyWhenItAsks()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => request["Proxy-Authorization"] is null
            ? new ServerReply(407) { Headers = [("Proxy-Authenticate", "Basic realm=\"proxy\"")] }
            : reply;
        ModelInstallerOptions options = new()
        {
            ModelsFolder = setup.ModelsFolder,
            Proxy = new UriBuilder(setup.Server.Address) { UserName = "someone", Password = "secret" }.Uri,
        };

        Assert.NotEmpty(new ModelInstaller(options).Plan("http://localhost:9/files/fake-model").Files);

        Assert.Equal("http://localhost:9/files/fake-model/config.json", setup.Server.Requests.First().Path);
        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => new ModelInstaller(
            new ModelInstallerOptions { Proxy = new Uri(setup.Server.Address) }).Plan("http://localhost:9/files/fake-model"));
        Assert.Equal(ModelInstallFailure.Refused, exception.Failure);
    }

    [Theory]
    [InlineData(407, ModelInstallFailure.Refused)]
    [InlineData(403, ModelInstallFailure.Refused)]
    [InlineData(502, ModelInstallFailure.Network)]
    public void Plan_ProxyOpensNoTunnel_SaysWhoseFaultItIs(int status, ModelInstallFailure failure)
    {
        using InstallSetup setup = new();
        setup.Server.Change = (_, _) => new ServerReply(status) { Headers = [("Proxy-Authenticate", "Basic realm=\"proxy\"")] };
        ModelInstaller installer = new(new ModelInstallerOptions
        {
            MaxTries = 1,
            Proxy = new UriBuilder(setup.Server.Address) { UserName = "someone", Password = "secret" }.Uri,
        });

        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => installer.Plan("https://example.com/mine"));

        Assert.Equal(failure, exception.Failure);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.All(setup.Server.Requests, request => Assert.Equal(("CONNECT", "example.com:443"), (request.Method, request.Path)));
    }
}

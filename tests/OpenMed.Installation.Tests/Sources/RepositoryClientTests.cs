using System.Net;
using System.Net.Http;
using OpenMed.Installation.Support;

namespace OpenMed.Installation.Sources;

/// <summary>Servers out there, played by a proxy on this machine.</summary>
public sealed class RepositoryClientTests
{
    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("https://localhost/")]
    [InlineData("http://example.com/elsewhere")]
    public void Send_RedirectToThisMachineOrWithoutEncryption_IsRefused(string location)
    {
        using LoopbackServer proxy = new();
        proxy.Change = (_, _) => new ServerReply(302) { Headers = [("Location", location)] };

        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => Send(proxy, token: null));

        Assert.Equal(ModelInstallFailure.Address, exception.Failure);
        Assert.Single(proxy.Requests);
    }

    [Fact]
    public void Send_Token_GoesToTheHostOfTheAddress()
    {
        using LoopbackServer proxy = new();
        proxy.Files["/mine/config.json"] = "{}"u8.ToArray();

        using HttpResponseMessage response = Send(proxy, "hf_secret");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Bearer hf_secret", Assert.Single(proxy.Requests)["Authorization"]);
    }

    private static HttpResponseMessage Send(LoopbackServer proxy, string? token)
    {
        ModelInstallerOptions options = new() { Proxy = new Uri(proxy.Address), Token = token };
        using RepositoryClient client = new(new Uri("http://example.com/mine/"), options);
        return client.Send(
            new Uri("http://example.com/mine/config.json"), target => new HttpRequestMessage(HttpMethod.Get, target), _ => false, TestContext.Current.CancellationToken);
    }
}

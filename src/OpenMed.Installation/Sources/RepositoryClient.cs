using System.Net;
using System.Net.Http;
using System.Reflection;

namespace OpenMed.Installation.Sources;

/// <summary>Sends the requests of an install. Follows redirects itself, so that no secret goes where it should not and no step is unencrypted.</summary>
internal sealed class RepositoryClient : IDisposable
{
    private const int MaxRedirects = 8;

    private static readonly string UserAgent = "OpenMed/" + typeof(RepositoryClient).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly HttpClient _client;
    private readonly Uri _origin;
    private readonly ModelInstallerOptions _options;

    /// <summary>Makes a client for one repository.</summary>
    /// <param name="origin">Its address: the token goes to its host only.</param>
    /// <param name="options">Token, proxy and limits.</param>
    public RepositoryClient(Uri origin, ModelInstallerOptions options)
    {
        _origin = origin;
        _options = options;
        _client = new HttpClient(new SocketsHttpHandler
        {
            // No header that ties the request to anything else of the process.
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.StallTimeout,
            Proxy = ProxyOf(options),
            UseCookies = false,
            // No proxy stands between this machine and itself.
            UseProxy = options.Proxy is not null || !origin.IsLoopback,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Sends a request and follows where it is sent on to, up to the headers of the answer.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="prepare">Makes a request for an address; called again for each redirect.</param>
    /// <param name="isFinal">Whether a redirect itself says what is asked for.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="TransientFailureException">The network failed, or the server asks to come back later.</exception>
    /// <exception cref="ModelInstallException">A redirect is not safe, or the chain of them too long.</exception>
    public HttpResponseMessage Send(
        Uri address, Func<Uri, HttpRequestMessage> prepare, Func<HttpResponseMessage, bool> isFinal, CancellationToken cancellationToken)
    {
        for (int redirectCount = 0; ; redirectCount++)
        {
            HttpResponseMessage response = SendOnce(address, prepare, cancellationToken);
            if ((int)response.StatusCode is < 300 or > 399 || response.Headers.Location is not { } location || isFinal(response))
                return response;

            response.Dispose();
            if (redirectCount == MaxRedirects)
            {
                throw new ModelInstallException(
                    ModelInstallFailure.Network,
                    $"The server of '{RepositoryAddress.Display(address)}' sends on and on. Check the address, or try again later.");
            }

            address = Checked(new Uri(address, location), address);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private static WebProxy? ProxyOf(ModelInstallerOptions options)
    {
        if (options.Proxy is not { } proxy) return null;

        string[] user = proxy.UserInfo.Split(':', 2);
        ICredentials? credentials = options.ProxyCredentials ?? (user[0].Length == 0
            ? null
            : new NetworkCredential(Uri.UnescapeDataString(user[0]), Uri.UnescapeDataString(user.ElementAtOrDefault(1) ?? "")));
        return new WebProxy(new UriBuilder(proxy) { UserName = "", Password = "" }.Uri) { Credentials = credentials };
    }

    private HttpResponseMessage SendOnce(Uri address, Func<Uri, HttpRequestMessage> prepare, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = prepare(address);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        if (_options.Token is { Length: > 0 } token && address.Scheme == _origin.Scheme && address.Authority == _origin.Authority)
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);

        using CancellationTokenSource stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stall.CancelAfter(_options.StallTimeout);
        try
        {
            return _client.Send(request, HttpCompletionOption.ResponseHeadersRead, stall.Token);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            throw new ModelInstallException(
                ModelInstallFailure.Network,
                $"No encrypted connection to '{address.Host}' could be made. Check the date of this machine, its certificates, and what stands between it and the server.",
                exception);
        }
        catch (HttpRequestException exception) when (
            exception.StatusCode is HttpStatusCode.ProxyAuthenticationRequired or HttpStatusCode.Forbidden)
        {
            throw new ModelInstallException(
                ModelInstallFailure.Refused,
                $"The proxy does not let through to '{address.Host}'. Check its address, and give its credentials.",
                exception);
        }
        catch (Exception exception) when (
            exception is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new TransientFailureException(
                $"The server '{address.Host}' cannot be reached. Check the network and the proxy; the same install goes on from what has arrived.",
                exception);
        }
    }

    private Uri Checked(Uri next, Uri from)
    {
        // A server out there has no business with the servers of this machine.
        bool isAllowed = next.IsLoopback ? _origin.IsLoopback && next.Scheme is "http" or "https" : next.Scheme == "https";
        return isAllowed ? next : throw new ModelInstallException(
            ModelInstallFailure.Address,
            $"The server of '{RepositoryAddress.Display(from)}' sends on to '{next.Host}' without encryption, or to this machine. Such a redirect is not followed; use another source.");
    }
}

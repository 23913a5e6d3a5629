using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace OpenMed.Installation.Sources;

/// <summary>The files of a repository on a server.</summary>
/// <param name="address">Its address.</param>
/// <param name="options">Token, proxy and limits.</param>
internal sealed class RemoteFiles(RepositoryAddress address, ModelInstallerOptions options) : IFileSource
{
    private readonly RepositoryClient _client = new(address.Root, options);

    /// <inheritdoc/>
    public FileFacts? Look(string path, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = _client.Send(
            address.Of(path), target => new HttpRequestMessage(HttpMethod.Head, target), SaysLinkedSize, cancellationToken);
        if (IsAbsent(response)) return null;

        if (response.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented) return LookByFirstByte(path, cancellationToken);

        // Hugging Face keeps large files elsewhere; its own answer then says how large and which they are.
        if (SaysLinkedSize(response)) return new FileFacts(LinkedSize(response), Header(response, "X-Linked-ETag"));

        ServerAnswer.ThrowUnless(response, AddressOf(path), options.TimeProvider, HttpStatusCode.OK);
        return new FileFacts(response.Content.Headers.ContentLength, response.Headers.ETag?.ToString());
    }

    /// <inheritdoc/>
    public FileBody Open(string path, long offset, string? eTag, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = Get(path, offset, eTag, cancellationToken);
        try
        {
            ContentRangeHeaderValue? range = response.Content.Headers.ContentRange;
            bool isPart = response.StatusCode == HttpStatusCode.PartialContent;
            if (offset > 0 && response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
            {
                // All of it is here already, or what is here is of no use.
                if (range?.Length == offset) return Whole(response, offset, eTag);

                response.Dispose();
                return Open(path, 0, null, cancellationToken);
            }

            ServerAnswer.ThrowUnless(
                response, AddressOf(path), options.TimeProvider, offset > 0 ? [HttpStatusCode.OK, HttpStatusCode.PartialContent] : [HttpStatusCode.OK]);
            if (response.Content.Headers.ContentEncoding.Count > 0 || (isPart && range?.From != offset))
                throw ServerAnswer.Unexpected(AddressOf(path));

            Stream stream = response.Content.ReadAsStream(cancellationToken);
            return new FileBody(response, (buffer, token) => Read(stream, buffer, path, token))
            {
                Offset = isPart ? offset : 0,
                TotalBytes = isPart ? range?.Length : response.Content.Headers.ContentLength,
                ETag = StrongETag(response),
            };
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public string AddressOf(string path) => RepositoryAddress.Display(address.Of(path));

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private static FileBody Whole(HttpResponseMessage response, long offset, string? eTag) =>
        new(response, (_, _) => 0) { Offset = offset, TotalBytes = offset, ETag = eTag };

    // A weak mark does not say that the bytes are the same (RFC 9110, section 13.1.5).
    private static string? StrongETag(HttpResponseMessage response) =>
        response.Headers.ETag is { IsWeak: false } eTag ? eTag.ToString() : null;

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.First() : null;

    private static long? LinkedSize(HttpResponseMessage response) =>
        ulong.TryParse(Header(response, "X-Linked-Size"), out ulong size) && size <= long.MaxValue ? (long)size : null;

    private static bool SaysLinkedSize(HttpResponseMessage response) => LinkedSize(response) is not null;

    // Stores of plain files answer 403 for a file that is not there to callers who may not list them.
    private bool IsAbsent(HttpResponseMessage response) => response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone
        || (address.IsPlainFolder && response.StatusCode == HttpStatusCode.Forbidden);

    private FileFacts? LookByFirstByte(string path, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = _client.Send(
            address.Of(path), target => WithRange(target, 0, 0, eTag: null), static _ => false, cancellationToken);
        if (IsAbsent(response)) return null;

        // An empty file has no first byte.
        HttpStatusCode[] expected = [HttpStatusCode.OK, HttpStatusCode.PartialContent, HttpStatusCode.RequestedRangeNotSatisfiable];
        ServerAnswer.ThrowUnless(response, AddressOf(path), options.TimeProvider, expected);
        HttpContentHeaders headers = response.Content.Headers;
        return new FileFacts(
            response.StatusCode == HttpStatusCode.OK ? headers.ContentLength : headers.ContentRange?.Length, response.Headers.ETag?.ToString());
    }

    private HttpResponseMessage Get(string path, long offset, string? eTag, CancellationToken cancellationToken) => _client.Send(
        address.Of(path),
        target => offset > 0 ? WithRange(target, offset, null, eTag) : new HttpRequestMessage(HttpMethod.Get, target),
        static _ => false,
        cancellationToken);

    private static HttpRequestMessage WithRange(Uri target, long from, long? to, string? eTag)
    {
        HttpRequestMessage request = new(HttpMethod.Get, target);
        request.Headers.Range = new RangeHeaderValue(from, to);
        if (eTag is not null) request.Headers.IfRange = new RangeConditionHeaderValue(EntityTagHeaderValue.Parse(eTag));
        return request;
    }

    // Waits on the asynchronous read, because the synchronous one cannot be cancelled.
    private int Read(Stream stream, Memory<byte> buffer, string path, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stall.CancelAfter(options.StallTimeout);
        try
        {
            return stream.ReadAsync(buffer, stall.Token).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception exception) when (
            exception is IOException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw ServerAnswer.BrokenOff(AddressOf(path), exception);
        }
    }
}

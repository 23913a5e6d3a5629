using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace OpenMed.Installation.Support;

/// <summary>A web server on this machine that can be as bad as real ones.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();

    public LoopbackServer()
    {
        _listener.Start();
        _ = Task.Run(AcceptAll);
    }

    /// <summary>The files by path, without query string.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Changes a reply before it is sent.</summary>
    public Func<ServerRequest, ServerReply, ServerReply>? Change { get; set; }

    public bool KnowsRanges { get; set; } = true;

    public bool GivesETags { get; set; } = true;

    /// <summary>All requests so far, in order.</summary>
    public ConcurrentQueue<ServerRequest> Requests { get; } = new();

    /// <summary>The bytes of bodies sent so far, by file name.</summary>
    public ConcurrentDictionary<string, long> SentBytes { get; } = new(StringComparer.Ordinal);

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => FormattableString.Invariant($"http://127.0.0.1:{Port}");

    /// <summary>The requests for the bodies of files.</summary>
    public IEnumerable<ServerRequest> Gets(string? fileName = null) =>
        Requests.Where(request => request.Method == "GET" && (fileName is null || request.FileName == fileName));

    public static string ETagOf(byte[] bytes) => $"\"{Convert.ToHexString(SHA256.HashData(bytes))[..16]}\"";

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
    }

    private async Task AcceptAll()
    {
        CancellationToken stop = _stop.Token;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(stop);
                _ = Task.Run(() => Serve(client, stop), stop);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Serve(TcpClient client, CancellationToken stop)
    {
        using TcpClient held = client;
        client.NoDelay = true;
        using NetworkStream stream = client.GetStream();
        using StreamReader reader = new(stream, Encoding.ASCII, leaveOpen: true);
        try
        {
            while (await ReadRequest(reader, stop) is { } request)
            {
                Requests.Enqueue(request);
                ServerReply reply = ReplyTo(request);
                if (!await Send(stream, request, Change?.Invoke(request, reply) ?? reply, stop)) return;
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side has gone, as it does when it cancels.
        }
    }

    private static async Task<ServerRequest?> ReadRequest(StreamReader reader, CancellationToken stop)
    {
        if (await reader.ReadLineAsync(stop) is not { Length: > 0 } first) return null;

        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync(stop) is { Length: > 0 } line)
            headers[line[..line.IndexOf(':', StringComparison.Ordinal)]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

        string[] parts = first.Split(' ');
        return new ServerRequest(parts[0], parts[1], headers);
    }

    private ServerReply ReplyTo(ServerRequest request)
    {
        // A proxy is given the whole address.
        string path = Uri.TryCreate(request.Path, UriKind.Absolute, out Uri? whole) && !whole.IsFile ? whole.AbsolutePath : request.Path.Split('?')[0];
        if (!Files.TryGetValue(path, out byte[]? bytes)) return new ServerReply(404) { Body = "Entry not found"u8.ToArray() };

        string eTag = ETagOf(bytes);
        (string, string)[] headers = GivesETags ? [("ETag", eTag)] : [];
        bool isPart = KnowsRanges && request["Range"] is not null && (request["If-Range"] ?? eTag) == eTag;
        if (!isPart) return new ServerReply(200) { Body = bytes, Headers = headers };

        string[] range = request["Range"]!["bytes=".Length..].Split('-');
        int from = int.Parse(range[0], CultureInfo.InvariantCulture);
        int to = range[1].Length > 0 ? int.Parse(range[1], CultureInfo.InvariantCulture) : bytes.Length - 1;
        return from >= bytes.Length
            ? new ServerReply(416) { Headers = [.. headers, ("Content-Range", FormattableString.Invariant($"bytes */{bytes.Length}"))] }
            : new ServerReply(206)
            {
                Body = bytes.AsMemory(from..(to + 1)),
                Headers = [.. headers, ("Content-Range", FormattableString.Invariant($"bytes {from}-{to}/{bytes.Length}"))],
            };
    }

    private async Task<bool> Send(NetworkStream stream, ServerRequest request, ServerReply reply, CancellationToken stop)
    {
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} Status\r\n");
        if (reply.ContentLength != -1) head.Append(CultureInfo.InvariantCulture, $"Content-Length: {reply.ContentLength ?? reply.Body.Length}\r\n");
        foreach ((string name, string value) in reply.Headers) head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), stop);
        if (request.Method == "HEAD") return reply.ContentLength != -1;

        int byteCount = Math.Min(reply.Body.Length, reply.CutAfter ?? reply.StallAfter ?? int.MaxValue);
        // Counted before, so that who has read the bytes finds them counted.
        SentBytes.AddOrUpdate(request.FileName, byteCount, (_, sent) => sent + byteCount);
        await stream.WriteAsync(reply.Body[..byteCount], stop);
        if (reply.StallAfter is not null) await Task.Delay(Timeout.Infinite, stop);
        return reply.CutAfter is null && reply.ContentLength is null;
    }
}

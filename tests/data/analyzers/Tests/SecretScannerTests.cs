using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corpus.SecretScannerTests;

public sealed class ApiClientOptions
{
    public string BaseUrl { get; set; } = "https://api.example/";
    public string ApiKey { get; set; } = "";
    public int TimeoutSeconds { get; set; } = 30;
}

public static class SecretSamples
{
    public static readonly string[] Good =
    {
        "AKIA3LUYXGSLKMCMTBX3", // finds: OPM0005
        "ghp_SyrEGVkOPntkrZeZsRmorPmoE5TZ9dliic8d", // finds: OPM0005
        "sk_live_HitbwJuQ5gKeiOLS4GMtbtK4", // finds: OPM0005
    };

    public static readonly string[] Harmless =
    {
        "AKIAIOSFODNN7EXAMPLE", // clean
        "ghp_<your token>", // clean
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", // clean
        "d41d8cd98f00b204e9800998ecf8427e", // clean
    };
}

public sealed class RecordingHandler(ILogger<RecordingHandler> logger) : HttpMessageHandler
{
    public List<string> Seen { get; } = new();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Seen.Add(request.RequestUri?.AbsolutePath ?? "");
        logger.LogInformation("Fake answer for {Path}", request.RequestUri?.AbsolutePath); // clean
        logger.LogInformation("Got {Headers}", request.Headers); // finds: OPM0006
        logger.LogInformation("Auth {Authorization}", request.Headers.Authorization); // finds: OPM0006
        logger.LogInformation("Scheme {Scheme}", request.Headers.Authorization?.Scheme); // clean
        return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
    }
}

public sealed class SecretScannerTests(ILogger<SecretScannerTests> log)
{
    public async Task SendsKey(HttpClient client, ApiClientOptions options)
    {
        log.LogDebug("Base url {BaseUrl}, timeout {TimeoutSeconds}", options.BaseUrl, options.TimeoutSeconds); // clean
        log.LogDebug("Key {ApiKey}", options.ApiKey); // finds: OPM0001
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
        using var response = await client.GetAsync(options.BaseUrl + "ping");
        log.LogDebug("{TokenCount} tokens checked", SecretSamples.Good.Count(t => Regex.IsMatch(t, "^(AKIA|ghp_)"))); // clean
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"Key {options.ApiKey} was refused"); // finds: OPM0007
    }
}

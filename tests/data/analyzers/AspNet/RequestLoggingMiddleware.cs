using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace Corpus.RequestLoggingMiddleware;

public class RequestLoggingMiddleware
{
    private readonly RequestDelegate _next;
    private readonly ILogger<RequestLoggingMiddleware> _logger;

    public RequestLoggingMiddleware(RequestDelegate next, ILogger<RequestLoggingMiddleware> logger)
    {
        _next = next;
        _logger = logger;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var sw = Stopwatch.StartNew();

        _logger.LogInformation("{Method} {Path} started", request.Method, request.Path); // clean
        _logger.LogDebug("Full url: {Url}", context.Request.GetDisplayUrl()); // finds: OPM0006
        _logger.LogDebug("Query: {Query}", request.QueryString); // finds: OPM0006
        _logger.LogDebug("{HeaderCount} headers, {Length} bytes of {Type}", request.Headers.Count, request.ContentLength, request.ContentType); // clean

        if (_logger.IsEnabled(LogLevel.Trace))
        {
            foreach (var header in request.Headers)
            {
                _logger.LogTrace("Header {Name}", header.Key); // clean
            }

            _logger.LogTrace("Headers: {@Headers}", request.Headers); // finds: OPM0006
            _logger.LogTrace("Cookies: {Cookies}", request.Cookies); // finds: OPM0006
        }

        if (request.Method == HttpMethods.Post && request.ContentLength < 32 * 1024)
        {
            request.EnableBuffering();
            using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
            var body = await reader.ReadToEndAsync();
            request.Body.Position = 0;
            _logger.LogInformation("Request body: {Body}", body); // finds: OPM0006
        }

        try
        {
            await _next(context);
        }
        catch (Exception ex)
        {
            _logger.LogError(ex, "{Method} {Path} failed", request.Method, request.Path); // clean
            throw;
        }
        finally
        {
            sw.Stop();
            _logger.LogInformation(
                "{Method} {Path} => {StatusCode} in {ElapsedMs} ms", // clean
                request.Method,
                request.Path,
                context.Response.StatusCode,
                sw.ElapsedMilliseconds);
        }

        if (context.Response.StatusCode == StatusCodes.Status401Unauthorized)
        {
            _logger.LogWarning("401 for {Authorization}", request.Headers.Authorization.ToString()); // finds: OPM0006
            _logger.LogWarning("401, agent {UserAgent}, has cookies: {HasCookies}", request.Headers.UserAgent, request.Cookies.Count > 0); // clean
        }
    }
}

public static class RequestLoggingMiddlewareExtensions
{
    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) => app.UseMiddleware<RequestLoggingMiddleware>();
}

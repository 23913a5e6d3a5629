using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Corpus.WebhookEndpoints;

public record WebhookEvent(string Type, string DeliveryId, int Attempt);

public sealed class OutgoingLogHandler(ILogger<OutgoingLogHandler> logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        logger.LogDebug("--> {Method} {Host}", request.Method, request.RequestUri?.Host); // clean
        logger.LogTrace("--> headers {Headers}", request.Headers); // finds: OPM0006
        var response = await base.SendAsync(request, cancellationToken);
        logger.LogDebug("<-- {StatusCode} ({Reason})", (int)response.StatusCode, response.ReasonPhrase); // clean
        return response;
    }
}

public static class WebhookEndpoints
{
    public static void MapWebhooks(this WebApplication app)
    {
        app.MapPost("/hooks/{source}", async (string source, HttpRequest request) =>
        {
            var correlationId = request.Headers["X-Correlation-Id"].ToString();
            app.Logger.LogInformation("Hook of {Source}, correlation {CorrelationId}", source, correlationId); // clean
            app.Logger.LogInformation("Hook of {Source}, correlation {CorrelationId}", source, request.Headers["X-Correlation-Id"]); // clean

            if (!request.Headers.ContainsKey("X-Signature"))
            {
                app.Logger.LogWarning("Unsigned hook: {Headers}", string.Join("; ", request.Headers.Select(h => $"{h.Key}={h.Value}"))); // finds: OPM0006
                return Results.Unauthorized();
            }

            string payload;
            using (var reader = new StreamReader(request.Body))
            {
                payload = await reader.ReadToEndAsync();
            }

            app.Logger.LogDebug("Payload has {Length} chars", payload.Length); // clean
            WebhookEvent? hook;
            try
            {
                hook = JsonSerializer.Deserialize<WebhookEvent>(payload);
            }
            catch (JsonException ex)
            {
                app.Logger.LogError(ex, "Cannot parse {Payload}", payload); // finds: OPM0006
                return Results.BadRequest();
            }

            app.Logger.LogInformation("Received {@Event}", hook); // clean
            return Results.NoContent();
        });

        app.MapPost("/hooks/form", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync();
            app.Logger.LogInformation("Form posted: {Form}", form); // finds: OPM0006
            app.Logger.LogInformation("Form has {Fields} fields and {Files} files", form.Count, form.Files.Count); // clean
            app.Logger.LogDebug("Cookie header {Cookie}", context.Request.Headers.Cookie.ToString()); // finds: OPM0006
            app.Logger.LogDebug("Token {Token}", context.Request.Headers["Authorization"].ToString()); // finds: OPM0006
            app.Logger.LogDebug("Session cookie present: {Present}", context.Request.Cookies.ContainsKey("sid")); // clean
            return Results.Ok();
        });
    }
}

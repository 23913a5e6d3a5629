using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenMed.Logging.Support;
using Serilog;

namespace OpenMed.Logging.Integration;

/// <summary>The request log of Serilog.AspNetCore.</summary>
public sealed class RequestLoggingTests
{
    [Fact]
    public async Task UseSerilogRequestLogging_PathWithAnAddress_IsMasked()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Services.AddSerilog(configuration => configuration.WriteTo.PiiSanitized(to => to.Sink(sink), sanitizer));
        await using WebApplication application = builder.Build();
        application.UseSerilogRequestLogging(options => options.EnrichDiagnosticContext = (context, http) => context.Set("Query", http.Request.QueryString.Value));
        application.Run(_ => Task.CompletedTask);
        RequestDelegate pipeline = ((IApplicationBuilder)application).Build();

        DefaultHttpContext http = new() { RequestServices = application.Services };
        http.Request.Method = "GET";
        http.Request.Path = "/users/anna@example.com";
        http.Request.QueryString = new QueryString("?mail=b@example.com");
        await pipeline(http);

        string message = sink.Events.Last().RenderMessage(null);
        Assert.Contains("/users/[EMAIL]", message, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.com", sink.All, StringComparison.Ordinal);
    }
}

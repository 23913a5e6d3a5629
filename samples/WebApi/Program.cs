using Microsoft.AspNetCore.HttpLogging;
using OpenMed.Samples.WebApi;
using OpenTelemetry.Logs;
using Serilog;
using Serilog.Extensions.Hosting;
using Serilog.Formatting.Compact;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// The "before" of README.md.
bool isSanitized = !args.Contains("--without-sanitizer");

// Serilog writes a file. What the application logs through Serilog's own API goes there and nowhere else.
string path = builder.Configuration["LogFile"]!;
LoggerConfiguration serilog = new();
if (isSanitized)
    serilog.WriteTo.PiiSanitized(to => to.File(new RenderedCompactJsonFormatter(), path), options => builder.Configuration.Bind("OpenMed", options));
else
    serilog.WriteTo.File(new RenderedCompactJsonFormatter(), path);
Log.Logger = serilog.CreateLogger();

// Microsoft.Extensions.Logging writes to the console, which WebApplication has added already, to OpenTelemetry, and to Serilog.
builder.Logging.AddSerilog(dispose: true);
builder.Logging.AddOpenTelemetry(telemetry =>
{
    telemetry.IncludeScopes = true;
    telemetry.IncludeFormattedMessage = true;
    telemetry.AddConsoleExporter();
});
if (isSanitized) builder.Logging.AddPiiSanitizer();

builder.Services.AddHttpLogging(http =>
{
    http.LoggingFields = HttpLoggingFields.All;
    http.RequestHeaders.Add("X-User");
    http.MediaTypeOptions.AddText("application/json");
});
builder.Services.AddSingleton(new DiagnosticContext(Log.Logger));
IHealthChecksBuilder health = builder.Services.AddHealthChecks();
if (isSanitized) health.AddPiiSanitizer();

WebApplication app = builder.Build();
app.UseHttpLogging();
app.UseSerilogRequestLogging();
app.MapClinic();
app.Run();

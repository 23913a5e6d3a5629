using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;

namespace OpenMed.Logging.Sinks;

/// <summary>The default mode, with openmed-mini. Names are made up.</summary>
public sealed class StrictTests
{
    [Fact]
    public void Emit_NameInFreeText_IsFoundByTheModel()
    {
        MemorySink sink = new();
        using (Logger logger = new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Sink(sink), Strict).CreateLogger())
        {
            logger.Information("{Note:l}", "The patient Anna Miller was seen on Monday");
            logger.Information("The patient Anna Miller was seen by {Doctor}", 5);
        }

        Assert.DoesNotContain("Miller", sink.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", sink.All, StringComparison.Ordinal);
    }

    // What Microsoft's own libraries log at the start of each web application.
    [Fact]
    public void Emit_LinesOfTheRuntime_StayAsTheyAre()
    {
        MemorySink sink = new();
        using (Logger logger = new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Sink(sink), Strict).CreateLogger())
        {
            Serilog.ILogger lifetime = logger.ForContext("SourceContext", "Microsoft.Hosting.Lifetime");
            lifetime.Information("Application started. Press Ctrl+C to shut down.");
            lifetime.Information("Hosting environment: {EnvName}", "Production");
            lifetime.Information("HTTP {RequestMethod} {RequestPath} responded {StatusCode} in {Elapsed:0.0000} ms", "GET", "/orders/7", 200, 1.5);
        }

        Assert.Equal(
            ["Application started. Press Ctrl+C to shut down.", "Hosting environment: \"Production\"", "HTTP \"GET\" \"/orders/7\" responded 200 in 1.5000 ms"],
            sink.Events.Select(logEvent => logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(sink.Events, logEvent => Assert.Equal("\"Microsoft.Hosting.Lifetime\"", logEvent.Properties["SourceContext"].ToString()));
    }

    [Fact]
    public void Emit_EventIdOfMicrosoftsLogging_KeepsItsName()
    {
        MemorySink sink = new();
        using Logger logger = new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Sink(sink), Strict).CreateLogger();
        using ServiceProvider services = new ServiceCollection().AddLogging(builder => builder.AddSerilog(logger)).BuildServiceProvider();

        services.GetRequiredService<ILogger<StrictTests>>().LogInformation(new EventId(1, "RequestStarting"), "Request");

        Assert.Equal("{ Id: 1, Name: \"RequestStarting\" }", sink.Single.Properties["EventId"].ToString());
    }

    [Fact]
    public void Emit_MaskedByAddPiiSanitizerBefore_IsNotDamaged()
    {
        MemorySink once = new();
        MemorySink twice = new();
        LogSanitizerOptions options = new();
        Strict(options);
        using LogSanitizer sanitizer = new(options);
        Log(new LoggerConfiguration().WriteTo.Sink(once), sanitizer);
        Log(new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Sink(twice), sanitizer), sanitizer);

        Assert.NotEmpty(once.Events);
        Assert.Contains("[EMAIL]", once.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Miller", once.All, StringComparison.Ordinal);
        Assert.Equal(once.Events.Select(Shown), twice.Events.Select(Shown));
    }

    private static string Shown(Serilog.Events.LogEvent logEvent) => logEvent.RenderMessage(null) + logEvent.Exception + string.Join(',', logEvent.Properties);

    private static void Log(LoggerConfiguration configuration, LogSanitizer sanitizer)
    {
        using Logger logger = configuration.CreateLogger();
        using ServiceProvider services = new ServiceCollection().AddSingleton(sanitizer)
            .AddLogging(builder => builder.AddSerilog(logger).AddPiiSanitizer()).BuildServiceProvider();
        ILogger<StrictTests> log = services.GetRequiredService<ILogger<StrictTests>>();
        log.LogError(new ArgumentException("No Anna Miller"), "The patient Anna Miller was seen by {PatientName}, {Address}", "Quill", "anna@example.com");
        log.LogInformation("{Note}", "Call Anna Miller at 212-555-0143 or anna@example.com, card 4111 1111 1111 1111, SSN 219-09-9999");
    }

    private static void Strict(LogSanitizerOptions options)
    {
        options.Model = PiiModel.Open(TestFolders.Mini);
        options.Budget = TimeSpan.FromMinutes(1);
    }
}

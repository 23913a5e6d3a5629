using OpenMed.Logging.Support;
using Serilog;
using Serilog.Context;
using Serilog.Core;
using Serilog.Events;

namespace OpenMed.Logging.Enrichers;

public sealed class PiiMaskingEnricherTests
{
    [Fact]
    public void Enrich_Properties_AreMaskedInPlace()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = new LoggerConfiguration()
            .Enrich.FromLogContext().Enrich.WithPiiMasking(sanitizer).WriteTo.Sink(sink).CreateLogger();

        using (LogContext.PushProperty("anna@example.com", Loggers.Secret)) logger.Information("{Id} for {PatientName:l} {@Map}", 5, "Quill", new[] { "b@example.com" });

        Assert.Equal("5 for [FIRST_NAME] [\"[EMAIL]\"]", sink.Message);
        Assert.Equal("\"[LAST_NAME]\"", sink.Single.Properties["[EMAIL]"].ToString());
        Assert.Equal(4, sink.Single.Properties.Count);
    }

    [Fact]
    public void Enrich_TemplateAndException_StayAsTheyAre()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = new LoggerConfiguration().Enrich.WithPiiMasking(sanitizer).WriteTo.Sink(sink).CreateLogger();
        ArgumentException exception = new("anna@example.com");

        logger.Error(exception, "For anna@example.com");

        Assert.Equal("For anna@example.com", sink.Message);
        Assert.Same(exception, sink.Single.Exception);
    }

    [Fact]
    public void Enrich_FaultWhileMasking_WithholdsTheProperty()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        PiiMaskingEnricher enricher = new(sanitizer);
        LogEvent logEvent = new(
            DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, MessageTemplate.Empty,
            [new LogEventProperty("A", new HostileDictionary()), new LogEventProperty("B", new ScalarValue("b@example.com"))]);

        enricher.Enrich(logEvent, propertyFactory: null!);

        Assert.Equal($"\"{LogSanitizer.WithheldText}\"", logEvent.Properties["A"].ToString());
        Assert.Equal("\"[EMAIL]\"", logEvent.Properties["B"].ToString());
    }

    [Fact]
    public void Enrich_OptionsAndSettings_MakeASanitizer()
    {
        MemorySink sink = new();
        using Logger byOptions = new LoggerConfiguration()
            .Enrich.WithPiiMasking(options => options.Mode = LogSanitizerMode.RulesOnly).WriteTo.Sink(sink).CreateLogger();
        using Logger bySettings = new LoggerConfiguration().Enrich.WithPiiMasking(mode: "RulesOnly").WriteTo.Sink(sink).CreateLogger();

        byOptions.Information("{A:l}", "anna@example.com");
        bySettings.Information("{A:l}", "anna@example.com");

        Assert.All(sink.Events, logEvent => Assert.Equal("[EMAIL]", logEvent.RenderMessage(null)));
        Assert.Equal(2, sink.Events.Count);
    }
}

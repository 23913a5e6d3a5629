using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace OpenMed.Logging.Integration;

/// <summary>Serilog as a provider of Microsoft.Extensions.Logging, and as its factory, with and without the masking of its own.</summary>
public sealed class MicrosoftLoggingTests : IDisposable
{
    private const string Email = "anna@example.com";

    private readonly MemorySink _sink = new();
    private readonly LogSanitizer _sanitizer = Loggers.Rules();
    private readonly Logger _logger;

    public MicrosoftLoggingTests() => _logger = Loggers.To(_sink, _sanitizer);

    public void Dispose()
    {
        _logger.Dispose();
        _sanitizer.Dispose();
    }

    [Fact]
    public void AddSerilog_AsAProvider_MasksAllCarriers()
    {
        using ServiceProvider services = new ServiceCollection().AddLogging(builder => builder.AddSerilog(_logger)).BuildServiceProvider();

        LogAll(services.GetRequiredService<ILoggerFactory>().CreateLogger("Test"));

        AssertMaskedOnce();
    }

    // Before and after, as a provider and as the factory of the application.
    [Theory]
    [InlineData("provider", true)]
    [InlineData("provider", false)]
    [InlineData("factory", true)]
    [InlineData("factory", false)]
    [InlineData("providers", true)]
    [InlineData("providers", false)]
    public void AddSerilog_WithAddPiiSanitizer_MasksOnce(string way, bool isBefore)
    {
        ServiceCollection collection = new();
        collection.AddSingleton(_sanitizer);
        if (isBefore) AddSerilog(collection, way);
        collection.AddLogging(builder => builder.AddPiiSanitizer());
        if (!isBefore) AddSerilog(collection, way);
        using ServiceProvider services = collection.BuildServiceProvider();

        LogAll(services.GetRequiredService<ILoggerFactory>().CreateLogger("Test"));

        AssertMaskedOnce();
    }

    // Without the sink's masking it is the factory's that counts.
    [Theory]
    [InlineData("provider", true)]
    [InlineData("provider", false)]
    [InlineData("factory", true)]
    public void AddPiiSanitizer_SerilogWithoutMasking_Masks(string way, bool isBefore)
    {
        using Logger plain = new LoggerConfiguration().WriteTo.Sink(_sink).CreateLogger();
        ServiceCollection collection = new();
        collection.AddSingleton(_sanitizer);
        if (isBefore) AddSerilog(collection, way, plain);
        collection.AddLogging(builder => builder.AddPiiSanitizer());
        if (!isBefore) AddSerilog(collection, way, plain);
        using ServiceProvider services = collection.BuildServiceProvider();

        LogAll(services.GetRequiredService<ILoggerFactory>().CreateLogger("Test"));

        AssertMaskedOnce();
    }

    private void AddSerilog(ServiceCollection collection, string way, Logger? logger = null)
    {
        if (way == "provider")
            collection.AddLogging(builder => builder.AddSerilog(logger ?? _logger));
        else
            collection.AddSerilog(logger ?? _logger, dispose: false, providers: way == "providers" ? new Serilog.Extensions.Logging.LoggerProviderCollection() : null);
    }

    private static void LogAll(ILogger logger)
    {
        using (logger.BeginScope(new Dictionary<string, object> { [Email] = 1, ["User"] = Loggers.Secret, ["PatientName"] = "Quill" }))
        using (logger.BeginScope("in {Place} for " + Email, Loggers.Secret))
        {
            logger.LogError(new EventId(7, Email), new ArgumentException(Email, new InvalidOperationException(Loggers.Secret)), "Sent {Count} to {Address} by {PatientName}", 3, Email, "Quill");
            logger.LogInformation($"Sent to {Email}");
            logger.Log(LogLevel.Information, default, new[] { Loggers.Secret, "x" }, exception: null, (state, _) => state[0]);
            logger.Log(LogLevel.Information, default, new Hostile(() => Email), exception: null, (state, _) => state.ToString());
        }
    }

    private void AssertMaskedOnce()
    {
        Assert.Equal(4, _sink.Events.Count);
        string all = _sink.All;
        Assert.DoesNotContain(Email, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Loggers.Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", all, StringComparison.Ordinal);
        string first = _sink.Events.First().RenderMessage(null).Replace("\"", "", StringComparison.Ordinal);
        Assert.Equal("Sent 3 to [EMAIL] by [FIRST_NAME]", first);
        Assert.Contains("ArgumentException: [EMAIL]", _sink.Events.First().Exception!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Sent to [EMAIL]", _sink.Events.ElementAt(1).RenderMessage(null));
    }
}

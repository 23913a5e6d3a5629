using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Logs;

/// <summary>The logging of an application with one provider, which drops what it gets.</summary>
internal sealed class LogPipeline : IDisposable
{
    private readonly ServiceProvider _services;

    private LogPipeline(DroppingProvider provider, Action<ILoggingBuilder> configure)
    {
        Provider = provider;
        _services = new ServiceCollection()
            .AddLogging(logging => configure(logging.SetMinimumLevel(LogLevel.Information).AddProvider(provider)))
            .BuildServiceProvider();
        Logger = _services.GetRequiredService<ILoggerFactory>().CreateLogger("Acme.Orders");
    }

    /// <summary>Its logger, which does not take the level Debug.</summary>
    public ILogger Logger { get; }

    /// <summary>Its provider.</summary>
    public DroppingProvider Provider { get; }

    /// <summary>The sanitizer, where it has one.</summary>
    public LogSanitizer Sanitizer => _services.GetRequiredService<LogSanitizer>();

    /// <summary>One without a sanitizer.</summary>
    public static LogPipeline Plain() => new(new DroppingProvider(), static _ => { });

    /// <summary>One with a sanitizer.</summary>
    /// <param name="mode">Its mode.</param>
    /// <param name="looksForUnscanned">Whether the provider counts the events with withheld texts.</param>
    public static LogPipeline Sanitized(LogSanitizerMode mode, bool looksForUnscanned = false) =>
        new(new DroppingProvider { LooksForUnscanned = looksForUnscanned }, logging => logging.AddPiiSanitizer(options => Set(options, mode)));

    /// <summary>Sets options as all pipelines here have them.</summary>
    /// <param name="options">The options.</param>
    /// <param name="mode">The mode.</param>
    public static void Set(LogSanitizerOptions options, LogSanitizerMode mode)
    {
        options.Mode = mode;
        options.ModelPath = Folders.Mini;
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging;

namespace OpenMed.Benchmarks.Logs;

/// <summary>The logging of an application with one provider, which drops what it gets.</summary>
internal sealed class LogPipeline : IDisposable
{
    private const string Canary = "maria@example.com";

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

    /// <summary>One with a sanitizer, which is seen to mask.</summary>
    /// <param name="mode">Its mode.</param>
    /// <param name="configure">Sets other options; null means the defaults.</param>
    /// <exception cref="InvalidOperationException">It does not mask.</exception>
    public static LogPipeline Sanitized(LogSanitizerMode mode, Action<LogSanitizerOptions>? configure = null)
    {
        var pipeline = new LogPipeline(new DroppingProvider(), logging => logging.AddPiiSanitizer(options =>
        {
            Set(options, mode);
            configure?.Invoke(options);
        }));
        pipeline.Logger.LogInformation("Sent to {Target}", Canary);
        pipeline.Sanitizer.Flush();
        if (pipeline.Provider.LastText is not { } text || text.Contains(Canary, StringComparison.Ordinal))
            throw new InvalidOperationException("The log pipeline does not mask. Look at how it is set up, for its figures would mean nothing.");

        return pipeline;
    }

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

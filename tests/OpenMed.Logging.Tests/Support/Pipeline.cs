using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Support;

/// <summary>An application's logging with a sanitizer and a provider that keeps what it gets.</summary>
internal sealed class Pipeline : IDisposable
{
    private readonly ServiceProvider _services;

    public Pipeline(LogSanitizer sanitizer, Action<ILoggingBuilder>? configure = null)
    {
        Sanitizer = sanitizer;
        ServiceCollection services = new();
        services.AddSingleton(sanitizer);
        services.AddLogging(builder =>
        {
            builder.SetMinimumLevel(LogLevel.Information);
            builder.AddPiiSanitizer();
            builder.Services.AddSingleton<ILoggerProvider>(Memory);
            configure?.Invoke(builder);
        });
        _services = services.BuildServiceProvider();
        Factory = _services.GetRequiredService<ILoggerFactory>();
        Logger = Factory.CreateLogger("Test");
    }

    public LogSanitizer Sanitizer { get; }

    public MemoryProvider Memory { get; } = new();

    public ILoggerFactory Factory { get; }

    public ILogger Logger { get; }

    public MemoryEvent Single => Assert.Single(Memory.Events);

    public void Dispose()
    {
        _services.Dispose();
        Sanitizer.Dispose();
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Outputs;
using Serilog;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace OpenMed.Logging.Pipelines;

/// <summary>An application that logs through Microsoft.Extensions.Logging and has Serilog as one of its providers.</summary>
internal sealed class MelPipeline : IDisposable
{
    private readonly ServiceProvider _services;

    public MelPipeline(LogSanitizer? sanitizer, OutputSet outputs)
    {
        LoggerConfiguration serilog = new LoggerConfiguration().Enrich.FromLogContext();
        if (sanitizer is null)
            outputs.WriteTo(serilog.WriteTo);
        else
            serilog.WriteTo.PiiSanitized(outputs.WriteTo, sanitizer);

        ServiceCollection services = new();
        services.AddLogging(builder =>
        {
            if (sanitizer is not null)
            {
                services.AddSingleton(sanitizer);
                builder.AddPiiSanitizer();
            }

            foreach (ILoggerProvider provider in outputs.Providers) builder.AddProvider(provider);
            builder.AddSerilog(serilog.CreateLogger(), dispose: true);
        });
        _services = services.BuildServiceProvider();
        Logger = _services.GetRequiredService<ILoggerFactory>().CreateLogger("Matrix");
    }

    public ILogger Logger { get; }

    public void Dispose() => _services.Dispose();
}

using Microsoft.Extensions.Logging;
using OpenMed.Logging.Outputs;
using Serilog;
using Serilog.Configuration;
using Serilog.Extensions.Logging;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace OpenMed.Logging.Pipelines;

/// <summary>An application that logs through Serilog, from where events go to providers of Microsoft.Extensions.Logging too.</summary>
internal sealed class SerilogPipeline : IDisposable
{
    private readonly LoggerProviderCollection _providers = new();
    private readonly SerilogLoggerFactory _factory;

    public SerilogPipeline(LogSanitizer? sanitizer, OutputSet outputs)
    {
        foreach (ILoggerProvider provider in outputs.Providers) _providers.AddProvider(provider);
        LoggerConfiguration configuration = new LoggerConfiguration().Enrich.FromLogContext();
        if (sanitizer is null)
            WriteTo(configuration.WriteTo);
        else
            configuration.WriteTo.PiiSanitized(WriteTo, sanitizer);

        Log.Logger = configuration.CreateLogger();
        _factory = new SerilogLoggerFactory(Log.Logger);
        Logger = _factory.CreateLogger("Matrix");

        void WriteTo(LoggerSinkConfiguration to)
        {
            outputs.WriteTo(to);
            to.Providers(_providers);
        }
    }

    /// <summary>Serilog through Microsoft.Extensions.Logging.</summary>
    public ILogger Logger { get; }

    public void Dispose()
    {
        _factory.Dispose();
        Log.CloseAndFlush();
        _providers.Dispose();
    }
}

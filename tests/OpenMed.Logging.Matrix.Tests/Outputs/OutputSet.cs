using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpenMed.Logging.Support;
using OpenTelemetry;
using OpenTelemetry.Logs;
using Serilog;
using Serilog.Configuration;
using Serilog.Formatting.Compact;

namespace OpenMed.Logging.Outputs;

/// <summary>The outputs of one pipeline, and what they got.</summary>
internal sealed class OutputSet : IDisposable
{
    private const string ConsoleTemplate = "{Timestamp:HH:mm:ss} [{Level:u3}] {Message:lj} {Properties}{NewLine}{Exception}";

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly StringWriter _console = new();
    private readonly TextWriter _consoleBefore;
    private readonly FormatterProvider _simple = new(ConsoleFormatterNames.Simple);
    private readonly FormatterProvider _json = new(ConsoleFormatterNames.Json);
    private readonly MemoryProvider _memory = new();
    private readonly TextExporter _telemetry = new();
    private readonly ServiceProvider _telemetryServices;

    public OutputSet()
    {
#pragma warning disable RS0030 // The console sink writes to the process's own console and to nothing else.
        _consoleBefore = Console.Out;
        Console.SetOut(_console);
#pragma warning restore RS0030
        ServiceCollection services = new();
        services.AddLogging(builder => builder.AddOpenTelemetry(options =>
        {
            options.IncludeFormattedMessage = true;
            options.IncludeScopes = true;
            options.ParseStateValues = true;
            options.AddProcessor(new SimpleLogRecordExportProcessor(_telemetry));
        }));
        _telemetryServices = services.BuildServiceProvider();
    }

    /// <summary>The outputs that are providers of Microsoft.Extensions.Logging.</summary>
    public IEnumerable<ILoggerProvider> Providers => [_simple, _json, _memory, _telemetryServices.GetRequiredService<ILoggerProvider>()];

    /// <summary>The outputs that are sinks of Serilog.</summary>
    public void WriteTo(LoggerSinkConfiguration to)
    {
        to.Console(outputTemplate: ConsoleTemplate, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        to.File(new RenderedCompactJsonFormatter(), _file);
    }

    /// <summary>What each output got; to be asked when all is written.</summary>
    public IReadOnlyDictionary<string, string> Texts() => new Dictionary<string, string>
    {
        ["MEL simple"] = _simple.Output,
        ["MEL JSON"] = _json.Output,
        ["Serilog console"] = _console.ToString(),
        ["Serilog file"] = File.ReadAllText(_file),
        ["memory"] = string.Join('\n', _memory.Events.Select(written => written.All)),
        ["OpenTelemetry"] = _telemetry.Text,
    };

    public void Dispose()
    {
#pragma warning disable RS0030
        Console.SetOut(_consoleBefore);
#pragma warning restore RS0030
        _telemetryServices.Dispose();
        File.Delete(_file);
    }
}

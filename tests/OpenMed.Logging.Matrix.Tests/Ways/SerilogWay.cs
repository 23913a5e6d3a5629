using Serilog;
using Serilog.Context;

namespace OpenMed.Logging.Ways;

/// <summary>The static logger of Serilog.</summary>
internal sealed class SerilogWay : ILogWay
{
    public void Literal(int index, string text) => Log.Information("canary row " + text);

    public void Argument(object? value) => Log.Information("canary row {Value}", value);

    public void Destructured(object value) => Log.Warning("canary row {@Value} and {$Value}", value, value);

    public void Error(Exception exception) => Log.Error(exception, "canary row failed");

    public IDisposable Scope(string text) => LogContext.PushProperty("Scope", new[] { text });
}

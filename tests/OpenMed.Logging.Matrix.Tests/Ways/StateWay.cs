using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Ways;

/// <summary><see cref="ILogger.Log{TState}"/> with states and formatters of the application's own.</summary>
internal sealed class StateWay(ILogger logger) : MelWay(logger)
{
    public override void Literal(int index, string text) =>
        Logger.Log(LogLevel.Information, new EventId(index, text), "canary row " + text, null, static (state, _) => state);

    public override void Argument(object? value) =>
        Logger.Log(LogLevel.Information, default, new Dictionary<string, object?> { ["Value"] = value }, null, static (state, _) => $"canary row {state["Value"]}");

    public override void Destructured(object value) =>
        Logger.Log<object>(LogLevel.Information, default, value, null, static (state, _) => $"canary row {state}");

    public override void Error(Exception exception) =>
        Logger.Log(LogLevel.Error, default, 5, exception, static (_, error) => $"canary row failed: {error?.Message}");
}

using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Ways;

/// <summary>Messages of <see cref="LoggerMessage"/>.</summary>
internal sealed class DefinedWay(ILogger logger) : MelWay(logger)
{
    private static readonly Action<ILogger, object?, Exception?> LogArgument = LoggerMessage.Define<object?>(LogLevel.Information, new EventId(1, "Row"), "canary row {Value}");
    private static readonly Action<ILogger, object, Exception?> LogObject = LoggerMessage.Define<object>(LogLevel.Warning, default, "canary row {@Value}");
    private static readonly Action<ILogger, Exception?> LogFailure = LoggerMessage.Define(LogLevel.Error, default, "canary row failed");

    public override void Literal(int index, string text) => LoggerMessage.Define(LogLevel.Information, default, TemplateOf(text))(Logger, null);

    public override void Argument(object? value) => LogArgument(Logger, value, null);

    public override void Destructured(object value) => LogObject(Logger, value, null);

    public override void Error(Exception exception) => LogFailure(Logger, exception);
}

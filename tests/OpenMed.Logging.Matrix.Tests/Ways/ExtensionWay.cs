using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Ways;

/// <summary>The extension methods of <see cref="ILogger"/>.</summary>
internal sealed class ExtensionWay(ILogger logger) : MelWay(logger)
{
    public override void Literal(int index, string text) => Logger.LogInformation(TemplateOf(text));

    public override void Argument(object? value) => Logger.LogInformation("canary row {Value}", value);

    public override void Destructured(object value) => Logger.LogWarning("canary row {@Value} and {$Value}", value, value);

    public override void Error(Exception exception) => Logger.LogError(exception, "canary row failed");
}

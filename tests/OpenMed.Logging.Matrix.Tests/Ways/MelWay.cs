using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Ways;

/// <summary>What the ways of Microsoft.Extensions.Logging share.</summary>
internal abstract class MelWay(ILogger logger) : ILogWay
{
    protected ILogger Logger => logger;

    public abstract void Literal(int index, string text);

    public abstract void Argument(object? value);

    public abstract void Destructured(object value);

    public abstract void Error(Exception exception);

    public IDisposable? Scope(string text) => new Scopes(
        logger.BeginScope("in {Value}", text),
        logger.BeginScope(new Dictionary<string, object> { ["Value"] = text }),
        logger.BeginScope(text));

    /// <summary>A text as a template that shows it.</summary>
    protected static string TemplateOf(string text) => "canary row " + text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}

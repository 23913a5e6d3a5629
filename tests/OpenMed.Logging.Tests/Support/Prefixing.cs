using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Support;

/// <summary>Puts the secret before the template of each event.</summary>
internal sealed class Prefixing(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var pairs = (IEnumerable<KeyValuePair<string, object?>>)state!;
        PrefixedState prefixed =
            new([.. pairs.Select(pair => pair.Key == "{OriginalFormat}" ? new(pair.Key, $"{FakeDetector.Secret} {pair.Value}") : pair)]);
        inner.Log(logLevel, eventId, prefixed, exception, (_, _) => "unused");
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Support;

/// <summary>Keeps all of each event as text: message, values, scopes, exception, event name.</summary>
[ProviderAlias("Memory")]
internal sealed class MemoryProvider : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider? _scopes;

    public ConcurrentQueue<MemoryEvent> Events { get; } = new();

    /// <summary>Runs with each event, before it is kept.</summary>
    public Action<string>? OnWrite { get; set; }

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public ILogger CreateLogger(string categoryName) => new MemoryLogger(this);

    public void Dispose()
    {
    }

    public void Write(MemoryEvent written)
    {
        OnWrite?.Invoke(written.Message);
        _scopes?.ForEachScope((scope, texts) => texts.Add(MemoryEvent.TextOf(scope)), written.Scopes);
        Events.Enqueue(written);
    }
}

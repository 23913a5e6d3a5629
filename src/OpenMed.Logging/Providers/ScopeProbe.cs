using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpenMed.Logging.Providers;

/// <summary>A provider that writes nothing; a factory tells it where its scopes are kept.</summary>
internal sealed class ScopeProbe : ILoggerProvider, ISupportExternalScope
{
    /// <summary>The scopes of the factory; null before it is added to one.</summary>
    public IExternalScopeProvider? Scopes { get; private set; }

    /// <inheritdoc/>
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => Scopes = scopeProvider;

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => NullLogger.Instance;

    /// <inheritdoc/>
    public void Dispose()
    {
        // Holds nothing of its own.
    }
}

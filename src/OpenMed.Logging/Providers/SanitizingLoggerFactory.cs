using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Providers;

/// <summary>Makes loggers that mask before the factory behind it gives an event to its providers. Safe for use by many threads.</summary>
/// <remarks>It stands before the factory and not round each provider: so an event is masked once however many providers there are, those that are added later are behind it
/// too, and the factory still sees the types of the providers, by which filters are keyed.</remarks>
internal sealed class SanitizingLoggerFactory : ILoggerFactory
{
    private readonly ILoggerFactory _inner;
    private readonly LogSanitizer _sanitizer;
    private readonly ScopeProbe _probe = new();
    private readonly FactoryEnd _end;

    /// <summary>Makes one.</summary>
    /// <param name="inner">Has the providers; disposed with this factory.</param>
    /// <param name="providers">The providers that it has.</param>
    /// <param name="sanitizer">Masks.</param>
    public SanitizingLoggerFactory(ILoggerFactory inner, IEnumerable<ILoggerProvider> providers, LogSanitizer sanitizer)
    {
        _inner = inner;
        _sanitizer = sanitizer;
        _end = new FactoryEnd(sanitizer);
        if (!TryProbe()) return;

        foreach (ILoggerProvider provider in providers) GuardScopes(provider);
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new SanitizingLogger(_inner.CreateLogger(categoryName), _sanitizer, _end);

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider)
    {
        _inner.AddProvider(provider);
        GuardScopes(provider);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Events that wait are written while there are providers.
        _end.Begin();
        _inner.Dispose();
    }

    // Not every factory takes providers.
    private bool TryProbe()
    {
        try
        {
            _inner.AddProvider(_probe);
            return _probe.Scopes is not null;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    // The factory itself adds scopes of the current activity, with its tags and baggage, that no logger saw.
    private void GuardScopes(ILoggerProvider provider)
    {
        if (provider is ISupportExternalScope supporting && _probe.Scopes is { } scopes)
            supporting.SetScopeProvider(new SanitizingScopeProvider(scopes, _sanitizer));
    }
}

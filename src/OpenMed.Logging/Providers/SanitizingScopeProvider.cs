using Microsoft.Extensions.Logging;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Providers;

/// <summary>Shows scopes masked. Safe for use by many threads.</summary>
internal sealed class SanitizingScopeProvider : IExternalScopeProvider
{
    private readonly IExternalScopeProvider _inner;
    private readonly LogSanitizer _sanitizer;
    private readonly StateSanitizer _states;

    /// <summary>Makes one.</summary>
    /// <param name="inner">Keeps the scopes.</param>
    /// <param name="sanitizer">Masks.</param>
    public SanitizingScopeProvider(IExternalScopeProvider inner, LogSanitizer sanitizer)
    {
        _inner = inner;
        _sanitizer = sanitizer;
        _states = new StateSanitizer(sanitizer);
    }

    /// <inheritdoc/>
    public void ForEachScope<TState>(Action<object?, TState> callback, TState state) =>
        _inner.ForEachScope(static (scope, call) => call.Callback(call.This.Sanitize(scope), call.State), (This: this, Callback: callback, State: state));

    /// <inheritdoc/>
    public IDisposable Push(object? state) => _inner.Push(state);

    // What a masked logger began is masked already, or was found clean and is of a type that does not change.
    private object? Sanitize(object? scope)
    {
        if (scope is null or SanitizedState or DeferredScope) return scope;

        EventBudget own = _sanitizer.NewBudget();
        ref EventBudget budget = ref own;
        if (ThreadBudget.IsSet) budget = ref ThreadBudget.Current;
        try
        {
            return _states.Sanitize(scope, exception: null, formatter: null, ref budget) ?? scope;
        }
        catch (Exception fault)
        {
            return new SanitizedState(_sanitizer.Fail(fault), []);
        }
    }
}

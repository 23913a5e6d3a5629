namespace OpenMed.Logging.Providers;

/// <summary>Whether the formatter of an event is the one that belongs to its state, so that it shows the template with its values and nothing else. Safe for use by many threads.</summary>
/// <remarks>A logger that decorates another passes the state on with a formatter of its own, which may show anything.</remarks>
/// <typeparam name="TState">The type of state.</typeparam>
internal static class KnownFormatter<TState>
{
    // Nearly always the same: to ask a delegate for its method takes longer than to compare.
    private static Delegate? _known;

    /// <summary>Whether it is declared where the type of state is.</summary>
    /// <param name="formatter">The formatter.</param>
    public static bool IsOwn(Func<TState, Exception?, string> formatter)
    {
        if (ReferenceEquals(formatter, Volatile.Read(ref _known))) return true;
        if (formatter.Method.Module.Assembly != typeof(TState).Assembly || !IsNested(formatter.Method.DeclaringType)) return false;

        Volatile.Write(ref _known, formatter);
        return true;
    }

    // A generated state stands in the application's own assembly, as its decorators may: it brings its formatter in the type itself.
    private static bool IsNested(Type? type)
    {
        if (!KnownState<TState>.IsGenerated) return true;

        while (type is not null && type != typeof(TState)) type = type.DeclaringType;
        return type is not null;
    }
}

namespace OpenMed.Logging.Providers;

/// <summary>Reads the values of a state without a copy of it. Immutable.</summary>
/// <typeparam name="TState">The type of state.</typeparam>
internal abstract class StateReader<TState>
{
    /// <summary>The reader of the type; null when it is no list of values by name.</summary>
    public static StateReader<TState>? Instance { get; } = typeof(IReadOnlyList<KeyValuePair<string, object?>>).IsAssignableFrom(typeof(TState))
        ? (StateReader<TState>)Activator.CreateInstance(typeof(ListStateReader<>).MakeGenericType(typeof(TState)))!
        : null;

    /// <summary>How many values a state has.</summary>
    /// <param name="state">The state.</param>
    public abstract int Count(TState state);

    /// <summary>A value of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="index">From 0.</param>
    public abstract KeyValuePair<string, object?> At(TState state, int index);
}

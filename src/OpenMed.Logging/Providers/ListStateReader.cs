namespace OpenMed.Logging.Providers;

/// <summary>Reads states that are lists. The constraint lets the runtime call a struct's own methods, where a cast to the interface would copy it to the heap.</summary>
/// <typeparam name="TState">The type of state.</typeparam>
internal sealed class ListStateReader<TState> : StateReader<TState>
    where TState : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <inheritdoc/>
    public override int Count(TState state) => state.Count;

    /// <inheritdoc/>
    public override KeyValuePair<string, object?> At(TState state, int index) => state[index];
}

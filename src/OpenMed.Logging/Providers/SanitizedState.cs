using System.Collections;

namespace OpenMed.Logging.Providers;

/// <summary>The state of an event or scope as providers get it: values and message, masked. Immutable.</summary>
/// <param name="message">The message, masked.</param>
/// <param name="values">The values by name, masked; <c>{OriginalFormat}</c> is the template, masked. Empty when there are none.</param>
internal sealed class SanitizedState(string message, IReadOnlyList<KeyValuePair<string, object?>> values) : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <summary>Gives the message of a state.</summary>
    public static Func<SanitizedState, Exception?, string> Format { get; } = static (state, _) => state.ToString();

    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, object?> this[int index] => values[index];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The message, masked.</summary>
    public override string ToString() => message;
}

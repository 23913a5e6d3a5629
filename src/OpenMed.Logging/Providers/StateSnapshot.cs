using System.Collections;

namespace OpenMed.Logging.Providers;

/// <summary>A copy of the state of an event or scope, not masked yet. Immutable; no provider gets it.</summary>
/// <param name="message">The message; null when it follows from the template and the values.</param>
/// <param name="values">Copies of the values by name. Empty when there are none.</param>
/// <param name="areNamesCode">Whether the names are written in the application's code, so that they are no texts.</param>
internal sealed class StateSnapshot(string? message, IReadOnlyList<KeyValuePair<string, object?>> values, bool areNamesCode) : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <summary>Gives the message of a snapshot.</summary>
    public static Func<StateSnapshot, Exception?, string> Format { get; } = static (snapshot, _) => snapshot.Message;

    /// <summary>Whether the names are written in the application's code.</summary>
    public bool AreNamesCode => areNamesCode;

    /// <summary>Whether the message follows from the template and the values.</summary>
    public bool IsTemplateAlone => message is null;

    /// <summary>The message; empty when it follows from the template and the values.</summary>
    public string Message => message ?? "";

    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, object?> this[int index] => values[index];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

namespace OpenMed.Logging.Events;

/// <summary>Where a value lies. Immutable.</summary>
/// <param name="Sanitizer">Masks.</param>
/// <param name="Name">The name of its property, which often says what it is; empty when it has none.</param>
/// <param name="Depth">How many structures, sequences and dictionaries it lies in.</param>
internal readonly record struct ValuePlace(LogEventSanitizer Sanitizer, string Name, int Depth)
{
    /// <summary>Whether what it holds lies too deep.</summary>
    public bool IsDeepest => Depth >= Sanitizer.MaxDepth;

    /// <summary>The place of what it holds.</summary>
    /// <param name="name">The name there.</param>
    public ValuePlace Inside(string name) => new(Sanitizer, name, Depth + 1);
}

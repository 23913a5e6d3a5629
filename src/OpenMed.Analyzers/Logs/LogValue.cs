using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Logs;

/// <summary>A value that a call logs. Immutable.</summary>
internal readonly struct LogValue
{
    /// <summary>Makes a value.</summary>
    /// <param name="operation">The value.</param>
    /// <param name="name">The name that the template or the call gives to it; null for none.</param>
    /// <param name="isDestructured">Whether the members of the value are logged, not its text.</param>
    public LogValue(IOperation operation, string? name = null, bool isDestructured = false)
    {
        Operation = operation;
        Name = name;
        IsDestructured = isDestructured;
    }

    /// <summary>The value.</summary>
    public IOperation Operation { get; }

    /// <summary>The name that the template or the call gives to it: <c>Email</c> of <c>{Email}</c>; null for none.</summary>
    public string? Name { get; }

    /// <summary>Whether the members of the value are logged, not its text: <c>{@Patient}</c>.</summary>
    public bool IsDestructured { get; }
}

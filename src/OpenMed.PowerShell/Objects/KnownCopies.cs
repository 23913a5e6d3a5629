using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>The copies of the objects that lie within one object: cycles and shared objects stay what they are. One caller at a time.</summary>
internal sealed class KnownCopies
{
    private readonly Dictionary<object, ValueNode> _first = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Name, bool IsNamed), Dictionary<object, ValueNode>> _byPlace = [];

    /// <summary>The copy of a value, in whatever place.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Null when it was not copied.</returns>
    public ValueNode? Of(object? value) => value is null ? null : _first.GetValueOrDefault(Identity(value));

    /// <summary>The copy of a value in a place where the same counts as evidence.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name of its property.</param>
    /// <param name="isNamed">Whether the property was chosen by more than <c>*</c>.</param>
    /// <returns>Null when it was not copied for such a place.</returns>
    public ValueNode? Of(object value, string name, bool isNamed) =>
        _byPlace.TryGetValue((name, isNamed), out Dictionary<object, ValueNode>? copies) ? copies.GetValueOrDefault(Identity(value)) : null;

    /// <summary>Adds a copy, before what lies within it is looked at.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name of its property.</param>
    /// <param name="isNamed">Whether the property was chosen by more than <c>*</c>.</param>
    /// <param name="copy">The copy.</param>
    public void Add(object value, string name, bool isNamed, ValueNode copy)
    {
        _first.TryAdd(Identity(value), copy);
        if (!_byPlace.TryGetValue((name, isNamed), out Dictionary<object, ValueNode>? copies))
            _byPlace[(name, isNamed)] = copies = new Dictionary<object, ValueNode>(ReferenceEqualityComparer.Instance);

        copies[Identity(value)] = copy;
    }

    // All custom objects of PowerShell have one and the same object within.
    private static object Identity(object value) => value is PSObject { BaseObject: var plain and not PSCustomObject } ? plain : value;
}

using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>A custom object, or one of .NET that becomes a custom object: the same type names, and the same properties in their order.</summary>
/// <remarks>An object of .NET itself would carry the unmasked values on in its fields.</remarks>
/// <param name="original">The object.</param>
/// <param name="properties">Its properties in their order; a null value stands for a member that is copied as it is. May be added to until the copy is made.</param>
/// <param name="copies">The copies of objects; a property that is not searched may lead to one.</param>
internal sealed class BagNode(PSObject original, List<(PSMemberInfo Member, ValueNode? Value)> properties, KnownCopies copies) : ValueNode
{
    private PSObject? _built;

    /// <inheritdoc/>
    public override object Build() => _built ?? Copy();

    private PSObject Copy()
    {
        _built = new PSObject();
        _built.TypeNames.Clear();
        foreach (string name in original.TypeNames) _built.TypeNames.Add(name);

        foreach ((PSMemberInfo member, ValueNode? value) in properties)
        {
            ValueNode? node = value ?? (member is PSNoteProperty note ? copies.Of(note.Value) : null);
            _built.Members.Add(node is null ? member.Copy() : new PSNoteProperty(member.Name, node.Build()), preValidated: true);
        }

        return _built;
    }
}

using System.Management.Automation;
using System.Reflection;

namespace OpenMed.Commands.Objects;

/// <summary>An object of a class that a script defines: the copy is of the class too.</summary>
/// <param name="original">The object.</param>
/// <param name="properties">The properties that are searched; may be added to until the copy is made.</param>
/// <param name="copies">The copies of objects; a property that is not searched may lead to one.</param>
internal sealed class ScriptClassNode(PSObject original, List<(string Name, ValueNode Value)> properties, KnownCopies copies) : ValueNode
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private PSObject? _built;

    /// <summary>Whether an object is of a script's class and holds nothing but what such classes declare.</summary>
    /// <param name="value">The object.</param>
    public static bool IsOne(object value)
    {
        Type? type = value.GetType();
        if (!type.IsClass || type.IsArray) return false;

        while (type is not null && type.Assembly.IsDynamic) type = type.BaseType;

        return type == typeof(object) && value.GetType() != typeof(object);
    }

    /// <inheritdoc/>
    public override object Build() => _built ?? Copy();

    private PSObject Copy()
    {
        _built = PSObject.AsPSObject(Clone.Invoke(original.BaseObject, null)!);
        foreach (PSPropertyInfo added in original.Properties.Where(property => property is PSNoteProperty))
            _built.Properties.Add(new PSNoteProperty(added.Name, added.Value));

        IEnumerable<(string Name, ValueNode Value)> led = original.Properties.Where(property => property is PSProperty { IsSettable: true })
            .Select(property => (property.Name, Value: copies.Of(property.Value))).Where(entry => entry.Value is not null)!;
        foreach ((string name, ValueNode value) in led.Concat(properties).ToArray())
        {
            try
            {
                if (_built.Properties[name] is { } property)
                    property.Value = value.Build();
                else
                    _built.Properties.Add(new PSNoteProperty(name, value.Build()));
            }
            catch (SetValueException)
            {
                throw ItemProblems.NotReplaced(name);
            }
        }

        return _built;
    }
}

using System.Management.Automation;
using System.Reflection;

namespace OpenMed.Commands.Objects;

/// <summary>An object of a class that a script defines: the copy is of the class too.</summary>
/// <param name="original">The object.</param>
/// <param name="properties">The properties that are searched; may be added to until the copy is made.</param>
internal sealed class ScriptClassNode(PSObject original, List<(string Name, ValueNode Value)> properties) : ValueNode
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

        foreach ((string name, ValueNode value) in properties)
        {
            try
            {
                _built.Properties[name].Value = value.Build();
            }
            catch (SetValueException)
            {
                throw ItemProblems.NotReplaced(name);
            }
        }

        return _built;
    }
}

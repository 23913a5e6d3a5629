using System.Collections;
using System.Management.Automation;
using System.Reflection;

namespace OpenMed.Commands.Objects;

/// <summary>A copy of an object in which properties can be replaced, with the same type names and order of properties.</summary>
/// <remarks>A dictionary stays a dictionary, a custom object a custom object, an object of a script's class one of that class. Any other object becomes a custom
/// object with its type names and all its properties: the object itself would carry the unmasked values on in its fields.</remarks>
internal abstract class ObjectCopy
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The copy.</summary>
    public abstract object Copy { get; }

    /// <summary>Copies an object; the values of its properties are shared.</summary>
    /// <param name="source">The object.</param>
    public static ObjectCopy Of(PSObject source) => source.BaseObject switch
    {
        IDictionary dictionary => new DictionaryCopy(dictionary),
        PSCustomObject => new PropertyCopy(source.Copy()),
        var plain when IsScriptClass(plain) => new PropertyCopy(PSObject.AsPSObject(Clone.Invoke(plain, null)!)),
        _ => new PropertyCopy(Bag(source)),
    };

    /// <summary>Whether an object is of a class that a script defines, which holds data and can be copied field by field.</summary>
    /// <param name="value">The object.</param>
    public static bool IsScriptClass(object value) => value.GetType() is { IsClass: true, IsArray: false } type && type.Assembly.IsDynamic;

    /// <summary>The properties or entries of the copy, in their order.</summary>
    public abstract IReadOnlyList<Member> Members();

    private static PSObject Bag(PSObject source)
    {
        PSObject bag = new();
        foreach (PSPropertyInfo property in source.Properties)
        {
            if (!property.IsGettable) continue;

            bag.Properties.Add(new PSNoteProperty(property.Name, ValueOf(property)));
        }

        bag.TypeNames.Clear();
        foreach (string name in source.TypeNames) bag.TypeNames.Add(name);

        return bag;
    }

    // Some properties of live objects have no value at times, such as the exit code of a process that runs; and what a script's property throws may hold text.
    private static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
    }

    private static void Replace(Action<object?> set, string name, object? value)
    {
        try
        {
            set(value);
        }
        catch (Exception exception) when (exception is SetValueException or ArgumentException or InvalidCastException)
        {
            // A property of a type or with a check that no mask meets: it is emptied, else the object is withheld.
            if (value is null) throw ItemProblems.NotReplaced(name);

            Replace(set, name, null);
        }
    }

    private sealed class PropertyCopy(PSObject copy) : ObjectCopy
    {
        public override object Copy => copy;

        public override IReadOnlyList<Member> Members() =>
        [
            .. copy.Properties
                .Where(property => property.IsGettable && property.IsSettable)
                .Select(property => new Member(property.Name, ValueOf(property), value => Replace(changed => property.Value = changed, property.Name, value))),
        ];
    }

    private sealed class DictionaryCopy(IDictionary source) : ObjectCopy
    {
        private readonly IDictionary _copy = DictionaryClone.Of(source);

        public override object Copy => _copy;

        public override IReadOnlyList<Member> Members() =>
        [
            .. source.Keys.Cast<object>().Select(key =>
            {
                string name = key.ToString() ?? "";
                return new Member(name, source[key], value => Replace(changed => _copy[key] = changed, name, value));
            }),
        ];
    }
}

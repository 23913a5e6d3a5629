using System.Collections;
using System.Collections.Specialized;
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

    /// <summary>The names and values of the copy's properties, in their order.</summary>
    public abstract IReadOnlyList<(string Name, object? Value)> Properties();

    /// <summary>Replaces the value of a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The new value. A property that cannot hold it is emptied.</param>
    /// <exception cref="CommandProblem">The property can neither hold it nor be empty.</exception>
    public abstract void Set(string name, object? value);

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

    private sealed class PropertyCopy(PSObject copy) : ObjectCopy
    {
        public override object Copy => copy;

        public override IReadOnlyList<(string Name, object? Value)> Properties() =>
            [.. copy.Properties.Where(property => property.IsGettable && property.IsSettable).Select(property => (property.Name, ValueOf(property)))];

        public override void Set(string name, object? value)
        {
            try
            {
                copy.Properties[name].Value = value;
            }
            catch (SetValueException)
            {
                // A property of a type or with a check that no mask meets: it is emptied, else the object is withheld.
                Clear(name);
            }
        }

        private void Clear(string name)
        {
            try
            {
                copy.Properties[name].Value = null;
            }
            catch (SetValueException)
            {
                throw ItemProblems.NotReplaced(name);
            }
        }
    }

    private sealed class DictionaryCopy(IDictionary source) : ObjectCopy
    {
        private readonly IDictionary _copy = CloneOf(source);

        public override object Copy => _copy;

        public override IReadOnlyList<(string Name, object? Value)> Properties() =>
            [.. source.Keys.Cast<object>().Select(key => (key.ToString() ?? "", source[key]))];

        public override void Set(string name, object? value)
        {
            object key = source.Keys.Cast<object>().First(key => string.Equals(key.ToString(), name, StringComparison.Ordinal));
            _copy[key] = value;
        }

        private static IDictionary CloneOf(IDictionary source)
        {
            if (source is Hashtable table) return (Hashtable)table.Clone();

            OrderedDictionary copy = new(StringComparer.OrdinalIgnoreCase);
            foreach (object key in source.Keys) copy.Add(key, source[key]);

            return copy;
        }
    }
}

using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>Copies of dictionaries.</summary>
internal static class DictionaryClone
{
    /// <summary>Copies a dictionary; its keys and values are shared.</summary>
    /// <param name="source">The dictionary.</param>
    /// <returns>A hashtable or generic dictionary of the same type, with the same comparer; an ordered dictionary for all others.</returns>
    public static IDictionary Of(IDictionary source)
    {
        if (source is Hashtable table) return (Hashtable)table.Clone();
        if (source.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
            return (IDictionary)Activator.CreateInstance(type, source, PSObject.AsPSObject(source).Properties["Comparer"].Value)!;

        // [ordered] finds its keys in whatever case, and does not tell its comparer.
        OrderedDictionary copy = new(source is OrderedDictionary && !HasKeysThatDifferByCase(source) ? StringComparer.OrdinalIgnoreCase : null);
        foreach (object key in source.Keys) copy.Add(key, source[key]);

        return copy;
    }

    private static bool HasKeysThatDifferByCase(IDictionary source)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        return source.Keys.OfType<string>().Any(key => !seen.Add(key));
    }
}

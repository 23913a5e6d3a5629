namespace OpenMed.Logging.Fields;

/// <summary>The names of the objects, arrays and elements that are open at a place. One caller at a time.</summary>
internal sealed class NameStack
{
    // Deeper ones are counted and have no names.
    private const int MostNames = 64;

    private readonly List<(string Name, bool IsArray, NamedValue? Value)> _open = [];
    private int _deeper;

    /// <summary>The name of the innermost; empty when none is open or it has no name.</summary>
    public string Name => _open.Count > 0 && _deeper == 0 ? _open[^1].Name : "";

    /// <summary>Whether the innermost is an array.</summary>
    public bool IsArray => _open.Count > 0 && _deeper == 0 && _open[^1].IsArray;

    /// <summary>Whether any is open.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>What the innermost says of a value that another of its members names; null when it is no object or the member is of no such pair.</summary>
    /// <param name="member">The member's own name.</param>
    public NamedValue? ValueOf(string member)
    {
        if (_open.Count == 0 || _deeper > 0 || IsArray || !NamedValue.Concerns(member)) return null;

        NamedValue value = _open[^1].Value ?? new NamedValue();
        _open[^1] = _open[^1] with { Value = value };
        return value;
    }

    /// <summary>Opens one.</summary>
    /// <param name="name">Its name; null means that of the one round it, as an element of an array has it.</param>
    /// <param name="isArray">Whether it is an array.</param>
    public void Push(string? name, bool isArray)
    {
        if (_open.Count == MostNames) _deeper++;
        else _open.Add((name ?? Name, isArray, null));
    }

    /// <summary>Closes the innermost; nothing when none is open.</summary>
    public void Pop()
    {
        if (_deeper > 0) _deeper--;
        else if (_open.Count > 0) _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>The name of a member: with that of the object round it where only both together say what the value is, as in <c>patient.name</c>.</summary>
    /// <param name="name">The member's own name.</param>
    public string Of(string name) => Of(Name, name);

    /// <summary>The name of a member of something that has a name.</summary>
    /// <param name="outer">That name; empty when it has none.</param>
    /// <param name="name">The member's own name.</param>
    public static string Of(string outer, string name)
    {
        if (outer.Length == 0 || name.Length == 0) return name.Length == 0 ? outer : name;
        if (PiiLabels.TryGetByFieldName(name, out _)) return name;

        string both = string.Concat(outer, ".", name);
        if (PiiLabels.TryGetByFieldName(both, out _)) return both;

        // Such a member says nothing of its own.
        bool isOfOuter = name is "value" or "Value" or "stringValue" or "intValue" or "#text" && PiiLabels.TryGetByFieldName(outer, out _);
        return isOfOuter ? outer : name;
    }
}

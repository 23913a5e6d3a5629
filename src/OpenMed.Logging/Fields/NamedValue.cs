namespace OpenMed.Logging.Fields;

/// <summary>A value that the member beside it names, in either order: <c>&lt;add key="Password" value="..."/&gt;</c>, <c>{"name":"ssn","value":"..."}</c>. For one tag or object; one caller at a time.</summary>
internal sealed class NamedValue
{
    private (int Start, int End, FieldEscape Escape, bool IsJson)? _nameless;

    /// <summary>The name that was given; null when none was.</summary>
    public string? Alias { get; private set; }

    /// <summary>Whether a member is of such a pair.</summary>
    /// <param name="member">The member's own name.</param>
    public static bool Concerns(string member) => IsName(member) || IsValue(member);

    /// <summary>The name for a value: that which was given, except where that says nothing and the other one does.</summary>
    /// <param name="fallback">The other name.</param>
    public string NameOr(string fallback) =>
        Alias is null || (!Says(Alias) && Says(fallback)) ? fallback : Alias;

    /// <summary>The name for a member.</summary>
    /// <param name="member">Its own name.</param>
    /// <param name="fallback">Its name where it is no value of such a pair.</param>
    public string NameOf(string member, string fallback) => IsValue(member) ? NameOr(fallback) : fallback;

    /// <summary>Remembers a member that was added as a field. Adds the value once more when it gets a name only now.</summary>
    /// <param name="list">The fields.</param>
    /// <param name="member">The member's own name.</param>
    /// <param name="start">Where its value starts.</param>
    /// <param name="end">Where its value ends.</param>
    /// <param name="escape">How its characters are written.</param>
    /// <param name="isJson">Whether a number in its place is one of JSON.</param>
    public void Note(FieldList list, string member, int start, int end, FieldEscape escape, bool isJson)
    {
        if (IsValue(member))
        {
            _nameless = Alias is null || !Says(Alias) ? (start, end, escape, isJson) : null;
        }
        else if (IsName(member) && (Alias is null || !Says(Alias)) && list.Name(start, end, escape) is { Length: > 0 } alias)
        {
            Alias = alias;
            if (_nameless is not { } value || !Says(alias)) return;

            list.Add(alias, value.Start, value.End, value.Escape, value.IsJson);
            _nameless = null;
        }
    }

    private static bool IsName(string member) => member is "name" or "Name" or "key" or "Key";

    private static bool IsValue(string member) => member is "value" or "Value";

    private static bool Says(string name) => PiiLabels.TryGetByFieldName(name, out _);
}

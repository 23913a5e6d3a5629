using System.Collections;
using System.Management.Automation;
using System.Reflection;
using System.Xml;
using OpenMed.Commands.Pipeline;

namespace OpenMed.Commands.Objects;

/// <summary>Reads objects, locates the texts in them and copies them. The objects that come in are never changed. One caller at a time.</summary>
/// <param name="choice">The properties that are searched.</param>
/// <param name="depth">How many levels of objects within objects are searched; what lies deeper is withheld.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class ObjectReader(PropertyChoice choice, int depth, CancellationToken cancellationToken)
{
    /// <summary>What takes the place of values that lie too deep.</summary>
    public const string Withheld = "[WITHHELD]";

    // Objects of .NET lead on and on, from a file to its folder, from a process to its modules: within two of them, a third is its text.
    private const int MostLive = 2;

    private readonly Dictionary<object, ValueNode> _known = new(ReferenceEqualityComparer.Instance);
    private List<ItemText> _texts = [];

    /// <summary>Reads an object.</summary>
    /// <param name="index">Its number in the pipeline, from 0.</param>
    /// <param name="item">The object.</param>
    /// <exception cref="CommandProblem">It is no object, lacks a property that was named, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PipelineItem Read(long index, PSObject? item)
    {
        if (item?.BaseObject is null or string) throw ItemProblems.NotObject(index);

        _known.Clear();
        _texts = [];
        choice.Start();
        ValueNode node;
        try
        {
            node = OfObject("", item, new Depth(0, 0));
        }
        catch (Exception exception) when (exception is not (CommandProblem or OperationCanceledException))
        {
            // What an object's own code throws may hold its text.
            throw ItemProblems.Unreadable(index);
        }

        if (choice.Missing() is { } missing) throw ItemProblems.NoProperty(index, missing);

        return PipelineItem.OfObject(index, node.Build, _texts);
    }

    private ValueNode Visit(string field, object? value, bool isNamed, Depth level)
    {
        cancellationToken.ThrowIfCancellationRequested();
        object? plain = value is PSObject wrapped ? wrapped.BaseObject : value;
        switch (plain)
        {
            case null:
            case var inert when TextValues.IsInert(inert):
                return new FixedNode(value);
            case string text:
                return Text(new PiiText(text, field), text, masked => masked);
            case char[] or List<char>:
                return Text(new PiiText(string.Concat((IEnumerable<char>)plain), field), plain, masked => masked.ToCharArray());
            case XmlNode xml:
                return Text(new PiiText(xml.OuterXml, field), xml.OuterXml, masked => masked);
            case var scalar when TextValues.IsScalar(scalar):
                return Scalar(field, scalar, isNamed);
            case var written when TextValues.IsItsText(written):
                return Text(new PiiText(written.ToString() ?? "", field), value, masked => masked);
        }

        // All custom objects of PowerShell have one and the same object within.
        if (_known.TryGetValue(plain is PSCustomObject ? value! : plain, out ValueNode? known)) return known;
        if (plain is IEnumerable list and not IDictionary) return OfList(field, list, isNamed, level);
        if (level.Levels >= depth) return new FixedNode(Withheld);

        PSObject whole = PSObject.AsPSObject(value!);
        bool isLive = plain is not (IDictionary or PSCustomObject) && !ScriptClassNode.IsOne(plain);
        return isLive && level.LiveLevels >= MostLive
            ? Text(new PiiText(TextValues.OfObject(plain), field), plain.ToString(), masked => masked)
            : OfObject(field, whole, new Depth(level.Levels + 1, level.LiveLevels + (isLive ? 1 : 0)));
    }

    private ValueNode OfObject(string field, PSObject whole, Depth level) => whole.BaseObject switch
    {
        IDictionary dictionary => OfDictionary(field, dictionary, level),
        var plain when ScriptClassNode.IsOne(plain) => OfScriptClass(field, whole, level),
        var plain => OfBag(field, whole, plain is not PSCustomObject, level),
    };

    private DictionaryNode OfDictionary(string field, IDictionary dictionary, Depth level)
    {
        List<(object, ValueNode)> entries = [];
        DictionaryNode node = new(dictionary, entries);
        _known[dictionary] = node;
        foreach (DictionaryEntry entry in dictionary)
        {
            string name = entry.Key.ToString() ?? "";
            if (IsChosen(field, name, out bool isNamed)) entries.Add((entry.Key, Visit(Join(field, name), entry.Value, isNamed, level)));
        }

        return node;
    }

    private ScriptClassNode OfScriptClass(string field, PSObject whole, Depth level)
    {
        List<(string, ValueNode)> properties = [];
        ScriptClassNode node = new(whole, properties);
        _known[whole.BaseObject] = node;

        // The hidden ones too, which PowerShell does not list.
        IEnumerable<string> names = whole.BaseObject.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => property.Name);
        foreach (string name in names.Union(whole.Properties.Select(property => property.Name), StringComparer.Ordinal))
        {
            if (whole.Properties[name] is { IsSettable: true } property && IsChosen(field, name, out bool isNamed))
                properties.Add((name, Visit(Join(field, name), property.Value, isNamed, level)));
        }

        return node;
    }

    private BagNode OfBag(string field, PSObject whole, bool isLive, Depth level)
    {
        List<(PSMemberInfo, ValueNode?)> properties = [];
        BagNode node = new(whole, properties);
        _known[isLive ? whole.BaseObject : whole] = node;
        foreach (PSPropertyInfo property in whole.Properties.Where(property => property.IsGettable))
        {
            if (IsChosen(field, property.Name, out bool isNamed))
                properties.Add((property, Visit(Join(field, property.Name), LiveValues.Of(property), isNamed, level)));
            else
                properties.Add((property, isLive ? new FixedNode(LiveValues.Frozen(LiveValues.Of(property))) : null));
        }

        if (!isLive) properties.AddRange(whole.Methods.Where(method => method is PSScriptMethod).Select(method => ((PSMemberInfo)method, (ValueNode?)null)));

        return node;
    }

    private ValueNode OfList(string field, IEnumerable list, bool isNamed, Depth level)
    {
        if (list is byte[] || (list is Array array && array.GetType().GetElementType()!.IsPrimitive && !isNamed)) return new FixedNode(list);
        if (level.Levels >= depth) return new FixedNode(Withheld);

        List<ValueNode> elements = [];
        ListNode node = new(list, elements);
        _known[list] = node;
        foreach (object? element in list) elements.Add(Visit(field, element, isNamed, level with { Levels = level.Levels + 1 }));

        return node;
    }

    private ValueNode Scalar(string field, object scalar, bool isNamed)
    {
        // A number is known by its field's name alone; a date is one whatever its name, so it must be named.
        bool isSearched = isNamed || scalar is not (DateTime or DateTimeOffset or DateOnly);
        return isSearched && TextValues.OfScalar(scalar) is { } shown
            ? Text(new PiiText(shown, field) { AsksModel = false }, scalar, masked => masked)
            : new FixedNode(scalar);
    }

    private TextNode Text(PiiText text, object? original, Func<string, object> convert)
    {
        TextNode node = new(original, convert);
        if (!string.IsNullOrWhiteSpace(text.Text)) _texts.Add(new ItemText(text, node.Replace));

        return node;
    }

    // Below a chosen property all are, and as it was.
    private bool IsChosen(string field, string name, out bool isNamed)
    {
        if (field.Length == 0) return choice.IsChosen(name, out isNamed);

        isNamed = choice.IsNamed(field);
        return true;
    }

    private static string Join(string field, string name) => field.Length == 0 ? name : $"{field}.{name}";

    private readonly record struct Depth(int Levels, int LiveLevels);
}

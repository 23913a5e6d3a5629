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

    private KnownCopies _copies = new();
    private List<ItemText> _texts = [];
    private bool _hasWithheld;

    /// <summary>Reads an object.</summary>
    /// <param name="index">Its number in the pipeline, from 0.</param>
    /// <param name="item">The object.</param>
    /// <exception cref="CommandProblem">It is no object, lacks a property that was named, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PipelineItem Read(long index, PSObject? item)
    {
        if (item?.BaseObject is null or string) throw ItemProblems.NotObject(index);

        _copies = new KnownCopies();
        _texts = [];
        _hasWithheld = false;
        choice.Start();
        ValueNode node = Guarded(index, () => OfObject(new Place("", false, 0, 0, IsRoot: true), item));
        if (choice.Missing() is { } missing) throw ItemProblems.NoProperty(index, missing);

        return PipelineItem.OfObject(index, () => Guarded(index, node.Build), _texts, _hasWithheld);
    }

    // What an object's own code throws may hold its text.
    private static T Guarded<T>(long index, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is not (CommandProblem or OperationCanceledException))
        {
            throw ItemProblems.Unreadable(index);
        }
    }

    private ValueNode Visit(Place place, object? value)
    {
        cancellationToken.ThrowIfCancellationRequested();
        object? plain = value is PSObject wrapped ? wrapped.BaseObject : value;
        switch (plain)
        {
            case null:
                return new FixedNode(null);
            case string text:
                return Text(new PiiText(text, place.Field), text, masked => masked);
            case IEnumerable<char> chars:
                return Text(new PiiText(string.Concat(chars), place.Field), plain, masked => masked.ToCharArray());
            case XmlNode xml:
                return Text(new PiiText(xml.OuterXml, place.Field), xml.OuterXml, masked => masked);
            case var plainText when TextValues.IsItsText(plainText) || (LiveValues.HasNotes(value) && (TextValues.IsInert(plainText) || TextValues.IsScalar(plainText))):
                return Text(new PiiText(plainText.ToString() ?? "", place.Field), LiveValues.HasNotes(value) ? plainText.ToString() : plainText, masked => masked);
            case var inert when TextValues.IsInert(inert):
                return new FixedNode(inert);
            case var scalar when TextValues.IsScalar(scalar):
                return Scalar(place, scalar);
        }

        if (_copies.Of(value!, place.Name, place.IsNamed) is { } known) return known;
        if (plain is IEnumerable list and not IDictionary) return OfList(place, list);
        if (place.Levels >= depth) return WithheldNode();

        bool isLive = plain is not (IDictionary or PSCustomObject) && !ScriptClassNode.IsOne(plain);
        PSObject whole = PSObject.AsPSObject(value!);
        return isLive && (place.LiveLevels >= MostLive || !whole.Properties.Any(property => property.IsGettable))
            ? Text(new PiiText(TextValues.OfObject(plain), place.Field), plain.ToString(), masked => masked)
            : OfObject(place with { Levels = place.Levels + 1, LiveLevels = place.LiveLevels + (isLive ? 1 : 0) }, whole);
    }

    private ValueNode OfObject(Place place, PSObject whole) => whole.BaseObject switch
    {
        IDictionary dictionary => OfDictionary(place, dictionary),
        var plain when ScriptClassNode.IsOne(plain) => OfScriptClass(place, whole),
        var plain => OfBag(place, whole, plain is not PSCustomObject),
    };

    private DictionaryNode OfDictionary(Place place, IDictionary dictionary)
    {
        List<(object, ValueNode)> entries = [];
        DictionaryNode node = new(dictionary, entries, _copies);
        _copies.Add(dictionary, place.Name, place.IsNamed, node);
        foreach (DictionaryEntry entry in dictionary)
        {
            if (Within(place, entry.Key.ToString() ?? "") is { } inner) entries.Add((entry.Key, Visit(inner, entry.Value)));
        }

        return node;
    }

    private ScriptClassNode OfScriptClass(Place place, PSObject whole)
    {
        List<(string, ValueNode)> properties = [];
        ScriptClassNode node = new(whole, properties, _copies);
        _copies.Add(whole, place.Name, place.IsNamed, node);

        // The hidden ones too, which PowerShell does not list.
        IEnumerable<string> names = whole.BaseObject.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => property.Name);
        foreach (string name in names.Union(whole.Properties.Select(property => property.Name), StringComparer.Ordinal))
        {
            if (whole.Properties[name] is { IsGettable: true } property && Within(place, name) is { } inner)
                properties.Add((name, Visit(inner, LiveValues.Of(property))));
        }

        return node;
    }

    private BagNode OfBag(Place place, PSObject whole, bool isLive)
    {
        List<(PSMemberInfo, ValueNode?)> properties = [];
        BagNode node = new(whole, properties, _copies);
        _copies.Add(whole, place.Name, place.IsNamed, node);
        foreach (PSPropertyInfo property in whole.Properties.Where(property => property.IsGettable))
        {
            ValueNode? unsearched = isLive ? new FixedNode(LiveValues.Frozen(LiveValues.Of(property))) : null;
            properties.Add((property, Within(place, property.Name) is { } inner ? Visit(inner, LiveValues.Of(property)) : unsearched));
        }

        if (!isLive) properties.AddRange(whole.Methods.Where(method => method is PSScriptMethod).Select(method => ((PSMemberInfo)method, (ValueNode?)null)));

        return node;
    }

    private ValueNode OfList(Place place, IEnumerable list)
    {
        if (list is byte[] or float[] or double[]) return new FixedNode(list);
        if (place.Levels >= depth) return WithheldNode();

        object?[] elements = [.. list.Cast<object?>()];
        if (elements.Length > 0 && Array.TrueForAll(elements, element => element is char))
            return Text(new PiiText(string.Concat(elements), place.Field), list, masked => masked.ToCharArray());

        List<(object?, ValueNode)> nodes = [];
        ListNode node = new(list, nodes);
        _copies.Add(list, place.Name, place.IsNamed, node);
        foreach (object? element in elements) nodes.Add((element, Visit(place with { Levels = place.Levels + 1 }, element)));

        return node;
    }

    private ValueNode Scalar(Place place, object scalar)
    {
        // A number is known by its field's name alone; a date is one whatever its name, so it must be named.
        bool isSearched = place.IsNamed || scalar is not (DateTime or DateTimeOffset or DateOnly);
        return isSearched && TextValues.OfScalar(scalar) is { } shown
            ? Text(new PiiText(shown, place.Field) { AsksModel = false }, scalar, masked => masked)
            : new FixedNode(scalar);
    }

    private TextNode Text(PiiText text, object? original, Func<string, object> convert)
    {
        TextNode node = new(original, convert);
        if (!string.IsNullOrWhiteSpace(text.Text)) _texts.Add(new ItemText(text, node.Replace));

        return node;
    }

    private FixedNode WithheldNode()
    {
        _hasWithheld = true;
        return new FixedNode(Withheld);
    }

    // Below a chosen property all are, and as it was.
    private Place? Within(Place place, string name)
    {
        bool isNamed = place.IsNamed;
        if (place.IsRoot && !choice.IsChosen(name, out isNamed)) return null;

        return place with { Field = place.IsRoot ? name : $"{place.Field}.{name}", Name = name, IsNamed = isNamed, IsRoot = false };
    }

    private readonly record struct Place(string Field, bool IsNamed, int Levels, int LiveLevels, bool IsRoot)
    {
        public string Name { get; init; } = "";
    }
}

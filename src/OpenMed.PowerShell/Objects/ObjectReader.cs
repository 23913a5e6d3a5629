using System.Collections;
using System.Management.Automation;
using OpenMed.Commands.Pipeline;

namespace OpenMed.Commands.Objects;

/// <summary>Copies objects and locates the texts in the copies. The objects that come in are never changed.</summary>
/// <param name="names">The properties that are searched, with wildcards.</param>
/// <param name="depth">How many levels of objects within objects are searched; what lies deeper is withheld.</param>
internal sealed class ObjectReader(IReadOnlyList<string> names, int depth)
{
    /// <summary>What takes the place of values that lie too deep.</summary>
    public const string Withheld = "[WITHHELD]";

    private readonly WildcardPattern[] _patterns =
        [.. names.Select(name => new WildcardPattern(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant))];

    /// <summary>Copies an object and locates its texts.</summary>
    /// <param name="index">Its number in the pipeline, from 0.</param>
    /// <param name="item">The object.</param>
    /// <exception cref="CommandProblem">It is no object, or lacks a property that was named without wildcards.</exception>
    public PipelineItem Read(long index, PSObject? item)
    {
        if (item?.BaseObject is null or string) throw ItemProblems.NotObject(index);

        ObjectCopy copy = ObjectCopy.Of(item);
        List<ItemText> texts = [];
        HashSet<int> seen = [];
        foreach (Member member in copy.Members())
        {
            bool isChosen = false;
            for (int named = 0; named < _patterns.Length; named++)
            {
                if (!_patterns[named].IsMatch(member.Name)) continue;

                isChosen = true;
                seen.Add(named);
            }

            bool isNamed = names.Any(given => string.Equals(given, member.Name, StringComparison.OrdinalIgnoreCase));
            if (isChosen) Visit(member.Name, member.Value, isNamed, 0, member.Replace, texts);
        }

        for (int named = 0; named < _patterns.Length; named++)
        {
            if (!seen.Contains(named) && !WildcardPattern.ContainsWildcardCharacters(names[named])) throw ItemProblems.NoProperty(index, names[named]);
        }

        return PipelineItem.OfObject(index, copy.Copy, texts);
    }

    private void Visit(string field, object? value, bool isNamed, int level, Action<object?> replace, List<ItemText> texts)
    {
        object? plain = value is PSObject wrapped ? wrapped.BaseObject : value;
        switch (plain)
        {
            case null:
                break;
            case string text:
                Add(new PiiText(text, field), replace, texts);
                break;
            case var scalar when TextValues.IsScalar(scalar):
                if (isNamed && TextValues.OfScalar(scalar) is { } shown) Add(new PiiText(shown, field) { AsksModel = false }, replace, texts);
                break;
            case IDictionary or PSCustomObject:
                VisitObject(field, value!, isNamed, level, replace, texts);
                break;
            case IEnumerable list:
                VisitList(field, list, isNamed, level, replace, texts);
                break;
            default:
                if (ObjectCopy.IsScriptClass(plain))
                    VisitObject(field, value!, isNamed, level, replace, texts);
                else if (plain.ToString() is { } text)
                    Add(new PiiText(text, field), replace, texts);
                break;
        }
    }

    private void VisitObject(string field, object value, bool isNamed, int level, Action<object?> replace, List<ItemText> texts)
    {
        if (level >= depth)
        {
            replace(Withheld);
            return;
        }

        ObjectCopy copy = ObjectCopy.Of(PSObject.AsPSObject(value));
        replace(copy.Copy);
        foreach (Member member in copy.Members()) Visit($"{field}.{member.Name}", member.Value, isNamed, level + 1, member.Replace, texts);
    }

    private void VisitList(string field, IEnumerable list, bool isNamed, int level, Action<object?> replace, List<ItemText> texts)
    {
        if (list is Array { Rank: 1 } typed && typed.GetType().GetElementType()!.IsPrimitive && !isNamed) return;
        if (level >= depth)
        {
            replace(Withheld);
            return;
        }

        object?[] copy = [.. list.Cast<object?>()];
        IList target = list switch
        {
            string[] => copy.Cast<string?>().ToArray(),
            ArrayList => new ArrayList(copy),
            _ => copy,
        };
        replace(target);
        for (int elementIndex = 0; elementIndex < copy.Length; elementIndex++)
        {
            int place = elementIndex;
            Visit(field, copy[place], isNamed, level + 1, changed => target[place] = changed, texts);
        }
    }

    private static void Add(PiiText text, Action<object?> replace, List<ItemText> texts)
    {
        if (!string.IsNullOrWhiteSpace(text.Text)) texts.Add(new ItemText(text, replace));
    }
}

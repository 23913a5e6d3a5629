namespace OpenMed.Models;

/// <summary>The labels of a model: for each label id (a column of the logits) its entity label and its part. Immutable.</summary>
/// <remarks>Labels may have B- and I-, B- only, I- only, or no prefix at all (read as I-, since any run of it is one entity).</remarks>
internal sealed class LabelScheme
{
    private readonly TagKind[] _kinds;
    private readonly int[] _types;
    private readonly bool[] _hasBegin;
    private readonly bool[] _hasInside;

    /// <summary>Reads the label names of a model.</summary>
    /// <param name="tags">The names by label id, for example <c>O</c>, <c>B-age</c>, <c>I-age</c>.</param>
    /// <exception cref="ArgumentException">No name is <c>O</c>, or a name is used twice or is empty.</exception>
    public LabelScheme(IReadOnlyList<string> tags)
    {
        _kinds = new TagKind[tags.Count];
        _types = new int[tags.Count];
        OutsideId = -1;
        var typeIndexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int labelId = 0; labelId < tags.Count; labelId++)
        {
            if (!seen.Add(tags[labelId])) throw new ArgumentException($"The label '{tags[labelId]}' stands there twice. Give each label id a name of its own.");

            (TagKind kind, string label) = Split(tags[labelId]);
            _kinds[labelId] = kind;
            _types[labelId] = -1;
            if (kind == TagKind.Outside)
            {
                OutsideId = labelId;
                continue;
            }

            if (label.Length == 0) throw new ArgumentException("A label has no name. Write the entity label behind B- or I-.");

            typeIndexes.TryAdd(label, typeIndexes.Count);
            _types[labelId] = typeIndexes[label];
        }

        if (OutsideId < 0) throw new ArgumentException("There is no label 'O'. Add the label of what is no entity.");

        Labels = [.. typeIndexes.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        _hasBegin = Present(TagKind.Begin);
        _hasInside = Present(TagKind.Inside);
    }

    /// <summary>How many label ids there are: the last dimension of the logits.</summary>
    public int Count => _kinds.Length;

    /// <summary>The label id of <c>O</c>.</summary>
    public int OutsideId { get; }

    /// <summary>The entity labels without prefix, by type index.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The part that a label id marks.</summary>
    /// <param name="labelId">From 0 to <see cref="Count"/> - 1.</param>
    public TagKind KindOf(int labelId) => _kinds[labelId];

    /// <summary>The type index of a label id, an index into <see cref="Labels"/>; -1 for <c>O</c>.</summary>
    /// <param name="labelId">From 0 to <see cref="Count"/> - 1.</param>
    public int TypeOf(int labelId) => _types[labelId];

    /// <summary>Whether the scheme has <c>B-</c> of a type.</summary>
    /// <param name="type">The type index.</param>
    public bool HasBegin(int type) => _hasBegin[type];

    /// <summary>Whether the scheme has <c>I-</c> (or the bare name) of a type.</summary>
    /// <param name="type">The type index.</param>
    public bool HasInside(int type) => _hasInside[type];

    private static (TagKind Kind, string Label) Split(string tag) => tag switch
    {
        "O" => (TagKind.Outside, string.Empty),
        ['B', '-', .. string label] => (TagKind.Begin, label),
        ['I', '-', .. string label] => (TagKind.Inside, label),
        _ => (TagKind.Inside, tag),
    };

    private bool[] Present(TagKind kind)
    {
        bool[] present = new bool[Labels.Count];
        for (int labelId = 0; labelId < _kinds.Length; labelId++)
        {
            if (_kinds[labelId] == kind) present[_types[labelId]] = true;
        }

        return present;
    }
}

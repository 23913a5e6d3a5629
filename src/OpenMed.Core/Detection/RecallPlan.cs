namespace OpenMed.Detection;

/// <summary>Which of some texts must be looked at: not those whose entities are remembered, and equal ones only once.</summary>
internal sealed class RecallPlan
{
    private readonly IReadOnlyList<PiiEntity>[] _entities;
    private readonly RecentEntities? _recent;
    private readonly List<(PiiText Text, UInt128? Key)> _new = [];
    private readonly List<(int TextIndex, int NewIndex)> _waiting = [];

    /// <summary>Makes a plan.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="recent">What is remembered; null when nothing is.</param>
    public RecallPlan(IReadOnlyList<PiiText> texts, RecentEntities? recent)
    {
        _recent = recent;
        _entities = new IReadOnlyList<PiiEntity>[texts.Count];
        var newIndexes = new Dictionary<UInt128, int>();
        for (int textIndex = 0; textIndex < texts.Count; textIndex++)
        {
            UInt128? key = recent?.KeyOf(texts[textIndex]);
            if (key is { } known && recent!.TryGet(known, out IReadOnlyList<PiiEntity>? entities))
            {
                _entities[textIndex] = entities;
                continue;
            }

            int newIndex = _new.Count;
            if (key is null || newIndexes.TryAdd(key.Value, newIndex)) _new.Add((texts[textIndex], key));
            else newIndex = newIndexes[key.Value];
            _waiting.Add((textIndex, newIndex));
        }
    }

    /// <summary>The texts that must be looked at.</summary>
    public IReadOnlyList<PiiText> NewTexts => [.. _new.Select(text => text.Text)];

    /// <summary>The entities of each text; complete after <see cref="Keep"/>.</summary>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Entities => _entities;

    /// <summary>Takes the entities of the new texts and remembers them.</summary>
    /// <param name="entities">In the order of <see cref="NewTexts"/>.</param>
    public void Keep(List<IReadOnlyList<PiiEntity>> entities)
    {
        foreach ((int textIndex, int newIndex) in _waiting) _entities[textIndex] = entities[newIndex];
        for (int newIndex = 0; newIndex < _new.Count; newIndex++)
        {
            if (_new[newIndex].Key is { } key) _recent!.Add(key, entities[newIndex]);
        }
    }
}

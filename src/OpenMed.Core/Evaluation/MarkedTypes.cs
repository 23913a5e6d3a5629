namespace OpenMed.Evaluation;

/// <summary>The types that are marked in a set, and what counts as right for them.</summary>
internal sealed class MarkedTypes
{
    private readonly Dictionary<string, TypeRule> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _homes = new(StringComparer.Ordinal);

    /// <summary>Counts the types.</summary>
    /// <param name="texts">The marked texts.</param>
    /// <param name="map">Which labels count as right.</param>
    public MarkedTypes(IReadOnlyList<PiiEvaluationText> texts, PiiEvaluationMap map)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (PiiEvaluationText text in texts)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            foreach (PiiEvaluationSpan span in text.Spans) counts[span.Type] = counts.GetValueOrDefault(span.Type) + 1;
        }

        foreach (string type in counts.Keys) _rules[type] = map.For(type);
        Judged = [.. counts.Keys.Where(type => !_rules[type].Ignore)
            .OrderByDescending(type => counts[type]).ThenBy(type => type, StringComparer.Ordinal)];
        foreach (string type in Judged)
        {
            foreach (string label in _rules[type].Accept) _homes.TryAdd(label, type);
        }

        // A label's own type goes before those that accept it too.
        foreach (string type in Judged.Where(type => _rules[type].Accepts(type))) _homes[type] = type;
    }

    /// <summary>The types that count, the most frequent first.</summary>
    public IReadOnlyList<string> Judged { get; }

    /// <summary>What counts as right for a marked type.</summary>
    /// <param name="type">The type.</param>
    public TypeRule Rule(string type) => _rules[type];

    /// <summary>The type that a wrong entity is charged to: that of the label's name, else the most frequent one that accepts it.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The type; null when none accepts it, so that the set does not say whether it is right.</returns>
    public string? Home(string label) => _homes.GetValueOrDefault(label);
}

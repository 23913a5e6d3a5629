namespace OpenMed.Accuracy;

/// <summary>Precision and recall by half overlap. A gold span is found when entities of accepted labels, taken together, cover at least half of it;
/// an entity is right when an accepting gold span covers at least half of it. Entities of labels that the set never marks do not count.</summary>
internal sealed class RelaxedScorer(LabelGroups groups, IEnumerable<string> markedTypes)
{
    private readonly HashSet<string> _markedLabels = [.. markedTypes.SelectMany(groups.Accepted)];
    private int _goldCount;
    private int _foundCount;
    private int _entityCount;
    private int _rightCount;

    public double Precision => (double)_rightCount / _entityCount;

    public double Recall => (double)_foundCount / _goldCount;

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public void Add(GoldText gold, IReadOnlyList<PiiEntity> entities)
    {
        _goldCount += gold.Spans.Count;
        _foundCount += gold.Spans.Count(span => IsFound(span, entities));
        _entityCount += entities.Count(entity => _markedLabels.Contains(entity.Label));
        _rightCount += entities.Count(entity => _markedLabels.Contains(entity.Label) && IsRight(entity, gold.Spans));
    }

    private static int Overlap(GoldSpan span, PiiEntity entity) =>
        Math.Max(0, Math.Min(span.End, entity.End) - Math.Max(span.Start, entity.Start));

    private bool IsFound(GoldSpan span, IReadOnlyList<PiiEntity> entities) =>
        2 * entities.Where(entity => groups.Accepts(span.Type, entity.Label)).Sum(entity => Overlap(span, entity)) >= span.End - span.Start;

    private bool IsRight(PiiEntity entity, IReadOnlyList<GoldSpan> spans) =>
        spans.Any(span => groups.Accepts(span.Type, entity.Label) && 2 * Overlap(span, entity) >= entity.Length);
}

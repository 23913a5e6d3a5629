namespace OpenMed.Evaluation;

/// <summary>Compares the entities of one text after the other with what is marked. One caller at a time.</summary>
/// <param name="types">The types of the whole set.</param>
internal sealed class Scorer(MarkedTypes types)
{
    private readonly Tally _tally = new(types.Judged);
    private readonly List<PiiEvaluationError> _missed = [];
    private readonly List<PiiEvaluationError> _wrong = [];
    private int _textCount;

    /// <summary>Adds a text.</summary>
    /// <param name="textIndex">Its index in the set.</param>
    /// <param name="text">The text.</param>
    /// <param name="entities">What was found in it, in any order.</param>
    /// <exception cref="ArgumentNullException">The list or an entity is null.</exception>
    /// <exception cref="ArgumentException">An entity has no label or a place that the text does not have.</exception>
    public void Add(int textIndex, PiiEvaluationText text, IReadOnlyList<PiiEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        for (int entityIndex = 0; entityIndex < entities.Count; entityIndex++) Check(textIndex, text, entities[entityIndex], entityIndex);

        _textCount++;
        PiiEntity[] ordered = [.. entities.OrderBy(entity => entity.Start).ThenBy(entity => entity.Length)];
        SpanIndex places = new(ordered.Select(entity => (entity.Start, entity.End)));
        Dictionary<PiiEntity, string> exactTypes = new(ReferenceEqualityComparer.Instance);
        foreach (PiiEvaluationSpan span in text.Spans.Where(span => !types.Rule(span.Type).Ignore))
        {
            PiiEntity[] touching = [.. places.Overlapping(span.Start, span.End).Select(entityIndex => ordered[entityIndex])];
            AddSpan(textIndex, text, span, touching, exactTypes);
        }

        SpanIndex spanPlaces = new(text.Spans.Select(span => (span.Start, span.End)));
        foreach (PiiEntity entity in ordered)
        {
            PiiEvaluationSpan[] touched =
                [.. spanPlaces.Overlapping(entity.Start, entity.End).Select(spanIndex => text.Spans[spanIndex])];
            AddEntity(textIndex, text, entity, touched, exactTypes.GetValueOrDefault(entity));
        }
    }

    /// <summary>The measures of what was added.</summary>
    public PiiEvaluation Complete() => new(_textCount, _tally, _missed.AsReadOnly(), _wrong.AsReadOnly());

    private static void Check(int textIndex, PiiEvaluationText text, PiiEntity? entity, int entityIndex)
    {
        string name = FormattableString.Invariant($"Entity {entityIndex} of text {textIndex}");
        string? problem = entity is null || string.IsNullOrEmpty(entity.Label)
            ? $"{name} is null or has no label."
            : SpanCheck.Find(text.Text, name, entity.Start, entity.Start + (long)entity.Length);
        if (problem is not null) throw new ArgumentException($"{problem} Pass the entities that were found in this very text.");
    }

    private static int Overlap(PiiEvaluationSpan span, PiiEntity entity) =>
        Math.Max(0, Math.Min(span.End, entity.End) - Math.Max(span.Start, entity.Start));

    private void AddSpan(
        int textIndex, PiiEvaluationText text, PiiEvaluationSpan span, PiiEntity[] touching, Dictionary<PiiEntity, string> exactTypes)
    {
        TypeRule rule = types.Rule(span.Type);
        PiiEntity[] accepted = [.. touching.Where(entity => rule.Accepts(entity.Label))];
        IReadOnlyList<PiiEntity> exact = ExactRun.Find(text.Text, span, rule.Merge, accepted);
        foreach (PiiEntity entity in exact) exactTypes.TryAdd(entity, span.Type);

        bool isFound = IsHalf(Coverage.Units(span, accepted), span.Length);
        bool leaks = Coverage.Leaks(text.Text, span, touching);
        string? label = touching.GroupBy(entity => entity.Label, StringComparer.Ordinal)
            .OrderByDescending(group => Coverage.Units(span, group))
            .ThenByDescending(group => rule.Accepts(group.Key))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        _tally.Of(span.Type).AddGold(exact.Count > 0, isFound, leaks);
        _tally.AddCell(span.Type, IsHalf(Coverage.Units(span, touching), span.Length) ? label : null);
        if (!isFound) _missed.Add(new PiiEvaluationError(textIndex, text.Id, span.Start, span.Length, span.Type, label, leaks));
    }

    private void AddEntity(
        int textIndex, PiiEvaluationText text, PiiEntity entity, PiiEvaluationSpan[] touched, string? exactType)
    {
        PiiEvaluationSpan[] judged =
            [.. touched.Where(span => !types.Rule(span.Type).Ignore).OrderByDescending(span => Overlap(span, entity))];
        string? rightType = exactType ?? judged.FirstOrDefault(
            span => types.Rule(span.Type).Accepts(entity.Label) && IsHalf(Overlap(span, entity), entity.Length))?.Type;
        if (rightType is not null)
        {
            _tally.Of(rightType).AddEntity(exactType is not null, isRight: true);
            return;
        }

        if (judged.Length < touched.Length) return;

        if (types.Home(entity.Label) is not { } home)
        {
            _tally.AddUnmarked();
            return;
        }

        PiiEvaluationSpan? most = judged.FirstOrDefault();
        _tally.Of(home).AddEntity(isExact: false, isRight: false);
        if (most is null || !IsHalf(Overlap(most, entity), entity.Length)) _tally.AddCell(null, entity.Label);
        _wrong.Add(new PiiEvaluationError(textIndex, text.Id, entity.Start, entity.Length, most?.Type, entity.Label, Leaks: false));
    }

    private static bool IsHalf(int part, int whole) => 2L * part >= whole;
}

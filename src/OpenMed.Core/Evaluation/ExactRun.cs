namespace OpenMed.Evaluation;

/// <summary>Finds the entities that have exactly the boundaries of a marked span.</summary>
internal static class ExactRun
{
    /// <summary>Finds one entity, or where the type merges, neighbours with no letter or digit between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span.</param>
    /// <param name="merges">Whether neighbours count as one.</param>
    /// <param name="accepted">The entities of accepted labels that overlap the span, by start, then by length.</param>
    /// <returns>The entities; empty when none have the boundaries.</returns>
    public static IReadOnlyList<PiiEntity> Find(
        string text, PiiEvaluationSpan span, bool merges, IReadOnlyList<PiiEntity> accepted)
    {
        foreach (PiiEntity entity in accepted)
        {
            if (entity.Start == span.Start && entity.Length == span.Length) return [entity];
        }

        return merges ? FindNeighbours(text, span, accepted) : [];
    }

    private static List<PiiEntity> FindNeighbours(string text, PiiEvaluationSpan span, IReadOnlyList<PiiEntity> accepted)
    {
        List<PiiEntity> run = [];
        int reached = span.Start;
        foreach (PiiEntity entity in accepted)
        {
            if (entity.Start < reached || entity.End > span.End) continue;
            if (run.Count == 0 ? entity.Start > reached : Coverage.Signs(text.AsSpan(reached, entity.Start - reached)) > 0) return [];

            run.Add(entity);
            reached = entity.End;
        }

        return reached == span.End ? run : [];
    }
}

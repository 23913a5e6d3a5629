using System.Text.Json;

namespace OpenMed.Evaluation;

/// <summary>Reads entities that were found elsewhere.</summary>
internal static class PredictionReader
{
    /// <summary>Reads them to the end.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="texts">The texts that they belong to.</param>
    /// <returns>The entities of each text.</returns>
    /// <exception cref="InvalidDataException">A line is not of the form, an id is there twice, or a text has no line.</exception>
    public static IReadOnlyList<IReadOnlyList<PiiEntity>> Read(JsonLineReader lines, IReadOnlyList<PiiEvaluationText> texts)
    {
        Dictionary<string, int> indexOfId = new(StringComparer.Ordinal);
        for (int textIndex = 0; textIndex < texts.Count; textIndex++) indexOfId.TryAdd(texts[textIndex].Id, textIndex);

        IReadOnlyList<PiiEntity>?[] entities = new IReadOnlyList<PiiEntity>?[texts.Count];
        while (lines.Read())
        {
            if (!indexOfId.TryGetValue(lines.Id(), out int textIndex)) continue;
            if (entities[textIndex] is not null) throw lines.Wrong("The \"id\" was there before.");

            string text = texts[textIndex].Text;
            entities[textIndex] =
                [.. lines.Objects("entities").Select((entity, entityIndex) => ReadEntity(lines, text, entity, entityIndex))];
        }

        int missing = Array.IndexOf(entities, null);
        if (missing >= 0)
        {
            throw lines.Wrong(FormattableString.Invariant(
                $"The file ends, but there is no line for text {missing + 1} of {texts.Count}."));
        }

        return entities!;
    }

    private static PiiEntity ReadEntity(JsonLineReader lines, string text, JsonElement entity, int entityIndex)
    {
        string label = lines.FilledText(entity, "label");
        int start = lines.Count(entity, "start");
        int end = lines.Count(entity, "end");
        string name = FormattableString.Invariant($"Entity {entityIndex}");
        return SpanCheck.Find(text, name, start, end) is { } problem
            ? throw lines.Wrong(problem)
            : new PiiEntity(label, start, end - start, 1);
    }
}

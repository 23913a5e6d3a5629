namespace OpenMed.Support;

/// <summary>Short ways to write marked texts, entities and maps.</summary>
internal static class Marked
{
    /// <summary>Persons as one span, titles that do not count, and dates that may have a time.</summary>
    public const string MapJson = """
        {
          "_comment": "not looked at",
          "groups": {
            "PERSON": {"accept": ["first_name", "last_name"], "merge": true, "why": "not looked at"},
            "PLACE": {"accept": ["city", "country"]},
            "TITLE": {"accept": ["occupation"], "ignore": true}
          },
          "also": {"date": ["date_time"], "date_of_birth": ["date"]}
        }
        """;

    public static PiiEvaluationMap Map()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["map.json"], MapJson);
        return PiiEvaluationMap.Read(folder["map.json"]);
    }

    public static PiiEvaluationText Gold(string text, params PiiEvaluationSpan[] spans) => new("t", text, spans);

    /// <summary>A span by its ends.</summary>
    public static PiiEvaluationSpan Span(string type, int start, int end) => new(type, start, end - start);

    /// <summary>An entity by its ends.</summary>
    public static PiiEntity Entity(string label, int start, int end) => new(label, start, end - start, 1);

    public static PiiEvaluation Evaluate(PiiEvaluationText text, params PiiEntity[] entities) =>
        PiiEvaluation.Of([text], [entities], Map());
}

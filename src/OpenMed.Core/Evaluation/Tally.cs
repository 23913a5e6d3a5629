namespace OpenMed.Evaluation;

/// <summary>The counts of all types while texts are added. One caller at a time.</summary>
/// <param name="types">The types that count, in the order of their rows.</param>
internal sealed class Tally(IReadOnlyList<string> types)
{
    private readonly Dictionary<string, TypeCounts> _counts = types.ToDictionary(type => type, _ => new TypeCounts(), StringComparer.Ordinal);
    private readonly Dictionary<(string? Type, string? Label), int> _cells = [];

    /// <summary>How many entities did not count, because no type accepts their label.</summary>
    public int UnmarkedCount { get; private set; }

    /// <summary>The counts of a type.</summary>
    /// <param name="type">One of the types.</param>
    public TypeCounts Of(string type) => _counts[type];

    /// <summary>Counts an entity that no type accepts.</summary>
    public void AddUnmarked() => UnmarkedCount++;

    /// <summary>Counts in the confusion table.</summary>
    /// <param name="type">The marked type; null for spurious.</param>
    /// <param name="label">The label; null for missed.</param>
    public void AddCell(string? type, string? label) => _cells[(type, label)] = _cells.GetValueOrDefault((type, label)) + 1;

    /// <summary>The measures of each type.</summary>
    public IReadOnlyList<PiiEvaluationRow> Rows() => Array.AsReadOnly([.. types.Select(type => _counts[type].Row(type))]);

    /// <summary>The measures of all types together.</summary>
    public PiiEvaluationRow All()
    {
        TypeCounts all = new();
        foreach (TypeCounts counts in _counts.Values) all.Add(counts);
        return all.Row(PiiEvaluationRow.AllTypes);
    }

    /// <summary>The confusion table without empty cells.</summary>
    public IReadOnlyList<PiiEvaluationCell> Confusion() => Array.AsReadOnly(
    [
        .. types.Append(null).SelectMany(type => _cells.Where(cell => cell.Key.Type == type)
            .OrderBy(cell => cell.Key.Label is null)
            .ThenByDescending(cell => cell.Value)
            .ThenBy(cell => cell.Key.Label, StringComparer.Ordinal)
            .Select(cell => new PiiEvaluationCell(type, cell.Key.Label, cell.Value))),
    ]);
}

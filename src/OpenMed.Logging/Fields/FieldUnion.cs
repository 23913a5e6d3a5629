namespace OpenMed.Logging.Fields;

/// <summary>Puts the entities of a whole text and of the values in it together: nothing that one of them claims is left out, and no two overlap. One caller at a time.</summary>
internal sealed class FieldUnion
{
    private readonly string _text;
    private readonly SequencePlaces _sequences;
    private readonly ClaimedPlaces _claimed;
    private readonly List<PiiEntity> _claims = [];

    private FieldUnion(string text, IReadOnlyList<FieldText> fields)
    {
        _text = text;
        _sequences = new SequencePlaces(text, fields);
        _claimed = new ClaimedPlaces(text.Length);
    }

    /// <summary>Unites entities.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="ofWhole">Its own entities.</param>
    /// <param name="fields">The values in it.</param>
    /// <param name="ofFields">The entities of each value.</param>
    /// <param name="quoted">Takes the starts of those that are numbers of JSON, in order.</param>
    /// <returns>The entities by start; they never overlap.</returns>
    public static IReadOnlyList<PiiEntity> Of(
        string text, IReadOnlyList<PiiEntity> ofWhole, IReadOnlyList<FieldText> fields, IReadOnlyList<PiiEntity>[] ofFields, List<int> quoted)
    {
        if (ofWhole.Count == 0 && Array.TrueForAll(ofFields, entities => entities.Count == 0)) return [];

        var union = new FieldUnion(text, fields);
        int[] order = [.. Enumerable.Range(0, fields.Count).OrderByDescending(index => fields[index].Rank)];
        foreach (int fieldIndex in order)
        {
            FieldText field = fields[fieldIndex];
            bool isNumber = field.Kind == FieldKind.JsonNumber && field.IsLiteral;
            foreach (PiiEntity entity in ofFields[fieldIndex])
            {
                int start = isNumber ? field.Start : field.StartOf(entity.Start);
                int end = isNumber ? field.End : field.EndBefore(entity.End);
                union.Claim(entity, start, end);
            }
        }

        foreach (PiiEntity entity in ofWhole) union.Claim(entity, entity.Start, entity.End);
        union._claims.Sort((one, other) => one.Start.CompareTo(other.Start));
        union.AddQuoted(fields, quoted);
        return union._claims;
    }

    // Within a string the quotes would need escapes, so a number there stays without.
    private void AddQuoted(IReadOnlyList<FieldText> fields, List<int> quoted)
    {
        HashSet<(int Start, int End)> numbers = [];
        foreach (FieldText field in fields)
        {
            if (field.Kind == FieldKind.JsonNumber && field.Rank == FieldText.OutermostRank) numbers.Add((field.Start, field.End));
        }

        if (numbers.Count > 0) quoted.AddRange(_claims.Where(claim => numbers.Contains((claim.Start, claim.End))).Select(claim => claim.Start));
    }

    // What is claimed already keeps its label; the rest of the new one goes round it.
    private void Claim(PiiEntity entity, int start, int end)
    {
        start = _sequences.StartOf(start);
        end = _sequences.EndOf(end);
        while ((start = _claimed.NextFree(start)) < end)
        {
            int pieceEnd = _claimed.NextClaimed(start, end);
            Add(entity, start, pieceEnd, isWhole: pieceEnd == end && !_claimed.IsClaimedBefore(start));
            start = pieceEnd;
        }
    }

    private void Add(PiiEntity entity, int start, int end, bool isWhole)
    {
        while (!isWhole && start < end && _sequences.IsStructure(start)) start++;
        while (!isWhole && end > start && _sequences.IsStructure(end - 1)) end--;
        if (start == end) return;

        _claims.Add(entity with { Start = start, Length = end - start });
        _claimed.Claim(start, end);
    }
}

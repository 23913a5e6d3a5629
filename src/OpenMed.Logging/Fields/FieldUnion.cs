namespace OpenMed.Logging.Fields;

/// <summary>Puts the entities of a whole text and of the values in it together: nothing that one of them claims is left out, and no two overlap. One caller at a time.</summary>
internal sealed class FieldUnion
{
    private readonly string _text;
    private readonly bool[]? _inside;
    private readonly List<PiiEntity> _claims = [];

    private FieldUnion(string text, IReadOnlyList<FieldText> fields)
    {
        _text = text;
        foreach (FieldText field in fields)
        {
            if (field.Starts is not { } starts) continue;

            _inside ??= new bool[text.Length + 1];
            for (int unitIndex = 1; unitIndex < starts.Length; unitIndex++)
            {
                for (int place = starts[unitIndex - 1] + 1; place < starts[unitIndex]; place++) _inside[place] = true;
            }
        }
    }

    /// <summary>Unites entities.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="ofWhole">Its own entities.</param>
    /// <param name="fields">The values in it.</param>
    /// <param name="ofFields">The entities of each value.</param>
    /// <param name="quoted">Takes the starts of those that are numbers of JSON.</param>
    /// <returns>The entities by start; they never overlap.</returns>
    public static IReadOnlyList<PiiEntity> Of(
        string text, IReadOnlyList<PiiEntity> ofWhole, IReadOnlyList<FieldText> fields, IReadOnlyList<PiiEntity>[] ofFields, List<int> quoted)
    {
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
        foreach (FieldText field in fields)
        {
            // Within a string the quotes would need escapes, so a number there stays without.
            if (field.Kind == FieldKind.JsonNumber && field.Rank == 3 && union._claims.Exists(claim => claim.Start == field.Start && claim.End == field.End))
                quoted.Add(field.Start);
        }

        return union._claims;
    }

    // What is claimed already keeps its label; the rest of the new one goes round it.
    private void Claim(PiiEntity entity, int start, int end)
    {
        while (_inside is not null && start > 0 && _inside[start]) start--;
        while (_inside is not null && _inside[end]) end++;
        int index = FirstEndingAfter(start);
        while (start < end)
        {
            int pieceEnd = index < _claims.Count ? Math.Min(end, _claims[index].Start) : end;
            bool isWhole = pieceEnd == end && (index == 0 || _claims[index - 1].End < start);
            if (pieceEnd > start) index += Insert(index, entity, start, pieceEnd, isWhole);
            if (index >= _claims.Count) return;

            start = Math.Max(pieceEnd, _claims[index].End);
            index++;
        }
    }

    private int Insert(int index, PiiEntity entity, int start, int end, bool isWhole)
    {
        while (!isWhole && start < end && IsStructure(_text[start])) start++;
        while (!isWhole && end > start && IsStructure(_text[end - 1])) end--;
        if (start == end) return 0;

        _claims.Insert(index, entity with { Start = start, Length = end - start });
        return 1;
    }

    private int FirstEndingAfter(int start)
    {
        int low = 0;
        int high = _claims.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_claims[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // What holds fields together and is not of a value.
    private static bool IsStructure(char character) => char.IsWhiteSpace(character) || character is '"' or '\'' or '{' or '}' or '[' or ']' or ',' or ':' or '=' or '&' or ';' or '<' or '>' or '\\' or '/';
}

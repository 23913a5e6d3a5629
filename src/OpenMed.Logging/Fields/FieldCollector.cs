using OpenMed.Logging.Values;

namespace OpenMed.Logging.Fields;

/// <summary>Collects the decoded values of the fields of a text, and of the fields within them. For one text; one caller at a time.</summary>
/// <param name="policy">Says which names count for numbers.</param>
/// <param name="maxFields">How many values at most.</param>
internal sealed class FieldCollector(PiiPolicy policy, int maxFields)
{
    // Written four times over, as JSON in JSON in a percent-encoded form is; more is hostile.
    private const int MostLevels = 5;

    // Decoded text together, as a multiple of the whole text.
    private const int MostCopies = 16;

    private readonly List<FieldText> _texts = [];
    private readonly HashSet<(int Start, PiiText Named)> _seen = [];
    private long _unitsLeft;

    /// <summary>Whether there are too many, or too many levels of escapes, so that the text must not pass.</summary>
    public bool IsTooMuch { get; private set; }

    /// <summary>The values of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The values; those within a value come after it. Empty when it has no field and no escape sequence.</returns>
    public IReadOnlyList<FieldText> Collect(PiiText text)
    {
        _unitsLeft = (long)MostCopies * Math.Max(1024, text.Text.Length);
        AddWithin(new FieldText(text, 0, starts: null, 0, FieldKind.Text), level: 1);
        return _texts;
    }

    private void AddWithin(FieldText parent, int level)
    {
        string text = parent.Named.Text;
        if (!FieldList.MayBeIn(text)) return;

        IReadOnlyList<EmbeddedField> fields = FieldScanner.Scan(text).Fields;
        bool isEscaped = HasOther(text, fields);
        if (level > MostLevels)
        {
            IsTooMuch |= isEscaped || fields.Any(field => EscapeReader.IsIn(text.AsSpan(field.Start, field.Length)));
            return;
        }

        foreach (EmbeddedField field in fields) Add(parent, field, (2 * level) + 1, level);
        if (isEscaped) Add(parent, new EmbeddedField(parent.Named.FieldName, 0, text.Length, FieldEscape.Any), 2 * level, level);
    }

    private void Add(FieldText parent, EmbeddedField field, int rank, int level)
    {
        if (IsTooMuch || (field.Kind != FieldKind.Text && !PropertyName.SaysPii(field.Name, policy))) return;

        FieldText child = FieldDecoder.Decode(parent, field, rank);
        if (child.Named == parent.Named || !_seen.Add((child.Start, child.Named))) return;

        _unitsLeft -= child.Named.Text.Length;
        IsTooMuch = _unitsLeft < 0 || _texts.Count == maxFields;
        if (IsTooMuch) return;

        _texts.Add(child);
        AddWithin(child, level + 1);
    }

    // Whether an escape sequence stands outside of all fields. Fields may hold others, and are by their end.
    private static bool HasOther(string text, IReadOnlyList<EmbeddedField> fields)
    {
        int charIndex = 0;
        foreach (EmbeddedField field in fields.OrderBy(field => field.Start))
        {
            if (field.Start > charIndex && EscapeReader.IsIn(text.AsSpan(charIndex, field.Start - charIndex))) return true;

            charIndex = Math.Max(charIndex, field.End);
        }

        return EscapeReader.IsIn(text.AsSpan(charIndex));
    }
}

namespace OpenMed.Rules.Keyed;

/// <summary>Recognizes numbers and codes by the words right before them, in one look-up for all kinds. Immutable; safe for use by many threads.</summary>
internal sealed class KeyedIdentifierRecognizer : IRecognizer
{
    // A longer value of a field in the text is a run of digits or a code too.
    private const int MostField = 2;

    private readonly KeyPhraseTable _table;

    /// <summary>Makes one.</summary>
    /// <param name="kinds">The kinds.</param>
    public KeyedIdentifierRecognizer(params IReadOnlyList<KeyedIdentifier> kinds) => _table = new KeyPhraseTable(kinds);

    /// <inheritdoc/>
    public string Name => "keyed-identifiers";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number, RunShape.Code, RunShape.Field];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape == RunShape.Field ? new() { Lengths = RunGate.Range(1, MostField) } : new();

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        switch (run.Shape)
        {
            case RunShape.Number:
                FindNumber(text, run, matches);
                break;
            case RunShape.Code:
                FindCode(text, run, matches);
                break;
            default:
                FindField(text, run, matches);
                break;
        }
    }

    private void FindNumber(in RuleText text, Run run, List<RuleMatch> matches)
    {
        int start = run.Start;
        while (!char.IsAsciiDigit(text.Chars[start])) start++;
        if (RuleText.IsWordCharacter(text.At(start - 1)) || _table.Find(text.Chars, start, out _) is not { } kind) return;

        int end = IdentifierReader.NumberEnd(text, start, run.End, kind);
        if (!RuleText.IsWordCharacter(text.At(end))) Add(text, start, end, kind, matches);
    }

    private void FindCode(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (_table.Find(text.Chars, run.Start, out bool isApart) is { } kind && isApart)
        {
            Add(text, run.Start, run.End, kind, matches);
            return;
        }

        int start = text.Chars[run.Start..run.End].IndexOfAnyInRange('0', '9') + run.Start;
        if (start > run.Start && _table.Find(text.Chars, start, out bool isInnerApart) is { } inner && IsInner(isInnerApart, start, run, inner))
            Add(text, start, run.End, inner, matches);
    }

    // Three digits after a dash are a run of their own.
    private static bool IsInner(bool isApart, int start, Run run, KeyedIdentifier kind) => isApart ? run.End - start < 3 : !kind.StandsApart;

    private void FindField(in RuleText text, Run run, List<RuleMatch> matches)
    {
        bool isWholeText = run.KeyEnd == 0;
        if (!isWholeText && run.Length > MostField) return;

        ReadOnlySpan<char> name = isWholeText ? text.FieldName : text.Chars;
        if (_table.Find(name, isWholeText ? name.Length : run.Start, out _) is not { } kind) return;

        int start = run.Start;
        int end = run.End;
        while (start < end && text.Chars[start] is ' ' or '"' or '#') start++;
        while (end > start && text.Chars[end - 1] is ' ' or '"') end--;
        if (IdentifierReader.IsCode(text.Chars[start..end])) Add(text, start, end, kind, matches);
    }

    private static void Add(in RuleText text, int start, int end, KeyedIdentifier kind, List<RuleMatch> matches)
    {
        if (kind.Label.Length > 0 && IdentifierReader.Fits(text.Chars[start..end], kind))
            matches.Add(new RuleMatch(kind.Label, start, end - start, RuleScore.OfContext(1), kind.Name, RuleEvidence.Context));
    }
}

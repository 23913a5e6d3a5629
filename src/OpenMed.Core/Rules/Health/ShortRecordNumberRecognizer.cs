namespace OpenMed.Rules.Health;

/// <summary>Numbers of patients of one or two digits, which no run shows, after the word MRN: <c>MRN#12</c>.</summary>
internal sealed class ShortRecordNumberRecognizer : IRecognizer
{
    private const int MostSigns = 8;

    /// <inheritdoc/>
    public string Name => "medical-record-number";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["mrn"];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (!WordSearch.StandsAsWord(text.Chars, run.Start, run.End)) return;

        int start = run.End;
        while (start - run.End < MostSigns && text.At(start) is ' ' or ':' or '=' or '#' or '"' or '\'' or '-' or '>' or '_') start++;
        int end = start;
        while (end - start < 3 && char.IsAsciiDigit(text.At(end))) end++;
        bool isShort = end - start is 1 or 2 && start > run.End && text.StandsAlone(start, end) && !(text.At(end) is '-' or '.' or '/' && char.IsAsciiLetterOrDigit(text.At(end + 1)));
        if (isShort) matches.Add(new RuleMatch("medical_record_number", start, end - start, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }
}

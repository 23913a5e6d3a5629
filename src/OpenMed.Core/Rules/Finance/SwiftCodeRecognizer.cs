namespace OpenMed.Rules.Finance;

/// <summary>SWIFT codes of banks (BIC) after the word SWIFT or BIC, or in a field of that name. Source: ISO 9362.</summary>
internal sealed class SwiftCodeRecognizer : IRecognizer
{
    private const int FarthestWord = 24;

    private static readonly ContextWords Names = new("swift", "bic");

    /// <inheritdoc/>
    public string Name => "swift-bic";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Field];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["swift", "bic"];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => RunGate.Closed;

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        bool isNamed = run.Shape == RunShape.KeyWord
            ? WordSearch.StandsAsWord(text.Chars, run.Start, run.End)
            : run.KeyEnd == 0 && Names.IsIn(text.FieldName);
        if (!isNamed) return;

        // The value stands behind at most a few small words and signs: "SWIFT/BIC code is: ".
        int start = run.Shape == RunShape.KeyWord ? run.End : run.Start;
        int last = start + FarthestWord;
        for (; start < last && start < text.Chars.Length && text.Chars[start] is not ('\n' or '\r'); start++)
        {
            if (RuleText.IsWordCharacter(text.At(start - 1)) || BankCode.LengthAt(text, start) is not (> 0 and int length)) continue;

            matches.Add(new RuleMatch("swift_bic", start, length, RuleScore.OfContext(1), Name, RuleEvidence.Context));
            return;
        }
    }
}

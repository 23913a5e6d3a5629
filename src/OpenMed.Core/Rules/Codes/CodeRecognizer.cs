namespace OpenMed.Rules.Codes;

/// <summary>Recognizes one kind of code of letters and digits by its form, a check and the words near it. Immutable; safe for use by many threads.</summary>
/// <param name="name">The source of its matches.</param>
/// <param name="label">The label of its matches.</param>
/// <param name="context">Words that say what the code is.</param>
/// <param name="leastLength">The length of the code, in UTF-16 code units, at least.</param>
/// <param name="mostLength">The length of the code at most; 32 is the limit.</param>
internal abstract class CodeRecognizer(string name, string label, ContextWords context, int leastLength, int mostLength) : IRecognizer
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length < leastLength || run.Length > mostLength || !text.StandsAlone(run.Start, run.End)) return;

        ReadOnlySpan<char> code = text.Chars[run.Start..run.End];
        Span<char> upper = stackalloc char[mostLength];
        upper = upper[..code.Length];
        code.ToUpperInvariant(upper);
        if (!HasForm(upper)) return;

        bool isUpper = upper.SequenceEqual(code);
        bool isValid = IsValid(upper);
        float strength = context.Strength(text, run.Start, run.End);
        if (strength > 0 && isValid)
            Add(run, RuleScore.Proven, RuleEvidence.Checksum, matches);
        else if (strength > 0)
            Add(run, RuleScore.OfContext(strength), RuleEvidence.Context, matches);
        else if (isValid)
            AddAlone(run, isUpper ? ScoreAlone : RuleScore.Weak, matches);
        else if (isUpper)
            Add(run, RuleScore.Weak, RuleEvidence.FailedChecksum, matches);
    }

    /// <summary>The score of a valid code in capitals without a word near it.</summary>
    protected virtual float ScoreAlone => RuleScore.Checksum;

    /// <summary>Whether a code has the characters of its kind, each in its place.</summary>
    /// <param name="code">The code in capitals.</param>
    protected abstract bool HasForm(ReadOnlySpan<char> code);

    /// <summary>Whether a code of the right form has its check characters and lies in the ranges of its kind.</summary>
    /// <param name="code">The code in capitals.</param>
    protected abstract bool IsValid(ReadOnlySpan<char> code);

    private void AddAlone(Run run, float score, List<RuleMatch> matches) =>
        Add(run, score, score >= RuleScore.Checksum ? RuleEvidence.Checksum : RuleEvidence.Form, matches);

    private void Add(Run run, float score, RuleEvidence evidence, List<RuleMatch> matches) =>
        matches.Add(new RuleMatch(label, run.Start, run.Length, score, name, evidence));
}

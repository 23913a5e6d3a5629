namespace OpenMed.Rules.Numbers;

/// <summary>Recognizes one kind of number by the lengths of its groups, a check and the words near it. Immutable; safe for use by many threads.</summary>
internal abstract class NumberRecognizer : IRecognizer
{
    private readonly string _label;
    private readonly ContextWords _context;
    private readonly NumberRecognizers _alone;

    /// <summary>Makes one.</summary>
    /// <param name="name">The source of its matches.</param>
    /// <param name="label">The label of its matches.</param>
    /// <param name="context">Words that say what the number is.</param>
    /// <param name="forms">The forms it looks at, as <see cref="NumberForm.KeyOf"/> reads them.</param>
    protected NumberRecognizer(string name, string label, ContextWords context, params string[] forms)
    {
        Name = name;
        Forms = forms;
        _label = label;
        _context = context;
        _alone = new NumberRecognizers(this);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The forms it looks at, as <see cref="NumberForm.KeyOf"/> reads them.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number];

    /// <summary>Whether <see cref="IsValid"/> proves a number that has a word near it. False when it looks at ranges only.</summary>
    protected virtual bool HasChecksum => true;

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches) => _alone.Find(text, run, matches);

    /// <summary>Looks at a candidate of one of its forms.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="matches">Takes what it is.</param>
    public void Judge(in RuleText text, in NumberCandidate candidate, List<RuleMatch> matches)
    {
        bool isValid = IsValid(candidate.Digits);
        float strength = _context.StrengthAmong(text, candidate.Start, candidate.End, candidate.Letters);
        if (strength > 0 && isValid && HasChecksum)
            Add(candidate, RuleScore.Proven, RuleEvidence.Checksum, matches);
        else if (strength > 0 && (isValid || IsPlausible(candidate.Digits)))
            Add(candidate, RuleScore.OfContext(strength), RuleEvidence.Context, matches);
        else if (isValid)
            AddAlone(text, candidate, matches);
        else if (IsFailure(candidate))
            Add(candidate, RuleScore.Weak, RuleEvidence.FailedChecksum, matches);
    }

    /// <summary>Whether a number has the check digits and lies in the ranges of its kind.</summary>
    /// <param name="digits">The digits alone.</param>
    protected abstract bool IsValid(ReadOnlySpan<char> digits);

    /// <summary>Whether a number that is not valid may be one with an error in it, so that a word near it is enough.</summary>
    /// <param name="digits">The digits alone.</param>
    protected virtual bool IsPlausible(ReadOnlySpan<char> digits) => true;

    /// <summary>The score of a valid number without a word near it.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="candidate">The number.</param>
    protected virtual float ScoreAlone(in RuleText text, in NumberCandidate candidate) => RuleScore.Weak;

    /// <summary>Whether a number that is not valid looks so much like one that this is worth a word.</summary>
    /// <param name="candidate">The number.</param>
    protected virtual bool IsFailure(in NumberCandidate candidate) => false;

    private void AddAlone(in RuleText text, in NumberCandidate candidate, List<RuleMatch> matches)
    {
        float score = candidate.IsPartOfCode ? RuleScore.Weak : ScoreAlone(text, candidate);
        Add(candidate, score, score >= RuleScore.Checksum ? RuleEvidence.Checksum : RuleEvidence.Form, matches);
    }

    private void Add(in NumberCandidate candidate, float score, RuleEvidence evidence, List<RuleMatch> matches) =>
        matches.Add(new RuleMatch(_label, candidate.Start, candidate.End - candidate.Start, score, Name, evidence));
}

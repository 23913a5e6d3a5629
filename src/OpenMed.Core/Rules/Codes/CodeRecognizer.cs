namespace OpenMed.Rules.Codes;

/// <summary>Recognizes one kind of code of letters and digits by its form, a check and the words near it. Immutable; safe for use by many threads.</summary>
/// <param name="name">The source of its matches.</param>
/// <param name="label">The label of its matches.</param>
/// <param name="context">Words that say what the code is.</param>
/// <param name="leastLength">The length of the code with its dashes, in UTF-16 code units, at least.</param>
/// <param name="mostLength">The length of the code with its dashes at most; at most 64.</param>
internal abstract class CodeRecognizer(string name, string label, ContextWords context, int leastLength, int mostLength) : IRecognizer
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <summary>Whether <see cref="IsValid"/> proves a code that has a word near it. False when it looks at ranges only.</summary>
    protected virtual bool HasChecksum => true;

    /// <summary>The score of a valid code in capitals without a word near it.</summary>
    protected virtual float ScoreAlone => RuleScore.Checksum;

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(leastLength, mostLength) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length < leastLength || run.Length > mostLength || !text.StandsAlone(run.Start, run.End)) return;

        Span<char> code = stackalloc char[mostLength];
        code = code[..Compact(text.Chars[run.Start..run.End], code, out bool isUpper)];
        if (!HasForm(code)) return;

        bool isValid = IsValid(code);
        float strength = context.Strength(text, run.Start, run.End);
        if (strength > 0 && isValid && HasChecksum)
            Add(run, RuleScore.Proven, RuleEvidence.Checksum, matches);
        else if (strength > 0)
            Add(run, RuleScore.OfContext(strength), RuleEvidence.Context, matches);
        else if (isValid)
            AddAlone(run, isUpper ? ScoreAlone : RuleScore.Weak, matches);
        else if (isUpper)
            Add(run, RuleScore.Weak, RuleEvidence.FailedChecksum, matches);
    }

    /// <summary>Whether a code has the characters of its kind, each in its place.</summary>
    /// <param name="code">The code in capitals, without dashes.</param>
    protected abstract bool HasForm(ReadOnlySpan<char> code);

    /// <summary>Whether a code of the right form has its check characters and lies in the ranges of its kind.</summary>
    /// <param name="code">The code in capitals, without dashes.</param>
    protected abstract bool IsValid(ReadOnlySpan<char> code);

    private static int Compact(ReadOnlySpan<char> run, Span<char> code, out bool isUpper)
    {
        isUpper = true;
        int length = 0;
        foreach (char character in run)
        {
            if (character == '-') continue;

            isUpper &= !char.IsAsciiLetterLower(character);
            code[length++] = char.ToUpperInvariant(character);
        }

        return length;
    }

    private void AddAlone(Run run, float score, List<RuleMatch> matches) =>
        Add(run, score, score >= RuleScore.Checksum ? RuleEvidence.Checksum : RuleEvidence.Form, matches);

    private void Add(Run run, float score, RuleEvidence evidence, List<RuleMatch> matches) =>
        matches.Add(new RuleMatch(label, run.Start, run.Length, score, name, evidence));
}

namespace OpenMed.Rules.Credentials;

/// <summary>Blood types beside the word blood: <c>blood type: O+</c>, <c>blood group AB negative</c>, <c>O negative blood</c>.</summary>
internal sealed class BloodTypeRecognizer : IRecognizer
{
    private const string Label = "blood_type";
    private const int Before = 18;
    private const int After = 28;

    /// <inheritdoc/>
    public string Name => "blood-type";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.KeyWord];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["blood"];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (RuleText.IsWordCharacter(text.At(run.Start - 1))) return;

        Look(text, Math.Max(0, run.Start - Before), run.Start, needsFactor: true, matches);
        ReadOnlySpan<char> next = text.Slice(run.End, run.End + 6);
        bool isNamed = next.StartsWith(" type", StringComparison.OrdinalIgnoreCase) || next.StartsWith(" group", StringComparison.OrdinalIgnoreCase);
        Look(text, run.End, Math.Min(text.Chars.Length, run.End + After), needsFactor: !isNamed, matches);
    }

    private void Look(in RuleText text, int start, int end, bool needsFactor, List<RuleMatch> matches)
    {
        for (int charIndex = start; charIndex < end; charIndex++)
        {
            char character = text.Chars[charIndex];
            if (character is '\n' or '\r' or ';') return;

            if (character is not ('A' or 'B' or 'O') || RuleText.IsWordCharacter(text.At(charIndex - 1))) continue;

            bool isArticle = character == 'A' && text.At(charIndex + 1) == ' ';
            int length = BloodTypeForm.MatchLength(text.Slice(charIndex, charIndex + 20), needsFactor || isArticle);
            if (length == 0) continue;

            matches.Add(new RuleMatch(Label, charIndex, length, RuleScore.OfContext(1), Name, RuleEvidence.Context));
            return;
        }
    }
}

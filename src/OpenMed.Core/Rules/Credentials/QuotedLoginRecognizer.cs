namespace OpenMed.Rules.Credentials;

/// <summary>Accounts of databases: <c>'jdoe'@'192.0.2.7'</c>. Source: MySQL Reference Manual, section Specifying Account Names.</summary>
internal sealed class QuotedLoginRecognizer : IRecognizer
{
    private const int Longest = 64;

    /// <inheritdoc/>
    public string Name => "quoted-login";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.At];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        char quote = text.At(run.Start - 1);
        if (quote is not ('\'' or '`' or '"') || text.At(run.End) != quote) return;

        int start = run.Start - 1;
        while (run.Start - start < Longest && (RuleText.IsWordCharacter(text.At(start - 1)) || text.At(start - 1) is '.' or '-' or '%' or '$')) start--;
        if (text.At(start - 1) != quote || start == run.Start - 1) return;

        matches.Add(new RuleMatch("user_name", start, run.Start - 1 - start, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }
}

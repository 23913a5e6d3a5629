namespace OpenMed.Rules.Credentials;

/// <summary>Login names in access logs: <c>192.0.2.7 - jdoe [10/Oct/2000:13:55:36 -0700] "GET …</c>. Source: Apache HTTP Server, Log Files, Common Log Format.</summary>
internal sealed class CommonLogLoginRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public string Name => "access-log-login";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (text.At(run.Start - 1) is not ('\n' or '\r') || text.Slice(run.End, run.End + 3) is not " - ") return;

        int end = LoginText.End(text, run.End + 3, out int start, allowsWords: true);
        bool isBeforeDay = text.At(end) == ' ' && text.At(end + 1) == '[' && char.IsAsciiDigit(text.At(end + 2)) && text.At(end + 4) == '/';
        if (end > start && isBeforeDay)
            matches.Add(new RuleMatch(LoginText.LabelOf(text.Chars[start..end]), start, end - start, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }
}

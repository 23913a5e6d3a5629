namespace OpenMed.Rules.Contact;

/// <summary>E-mail addresses as they stand in texts. Source: RFC 5321, section 4.1.2, RFC 5322, section 3.4.1, RFC 6531.</summary>
/// <remarks>Signs that RFC 5322 allows in a local part but that stand round addresses in texts (<c>= / ? &amp; | { } *</c> and the backtick) end it:
/// they are far more often a query's or a template's.</remarks>
internal sealed class EmailRecognizer : IRecognizer
{
    private const string Label = "email";
    private const int Longest = 256;
    private const int ContextWindow = 24;

    private static readonly ContextWords Context = new("email", "e mail", "mail", "mailto", "smtp", "to", "from", "cc", "bcc", "sender", "recipient");

    /// <inheritdoc/>
    public string Name => "email";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.At];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (!EmailForm.TryReadDomain(text, run.End, out int end, out bool hasDot)) return;

        int start = EmailForm.LocalStart(text, run.Start);
        if (start == run.Start || end - start > Longest || EmailLookAlikes.IsUserInfo(text, start)) return;

        ReadOnlySpan<char> local = text.Chars[start..run.Start];
        ReadOnlySpan<char> domain = text.Chars[run.End..end];
        if (EmailLookAlikes.IsAlgorithm(local, domain))
            matches.Add(new RuleMatch("algorithm", start, end - start, RuleScore.Form, Name, RuleEvidence.LookAlike));
        else if (EmailLookAlikes.IsRemote(text, local, end) || EmailLookAlikes.IsCode(local, domain))
            return;
        else if (hasDot)
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Checksum, Name, RuleEvidence.Checksum));
        else if (Context.IsIn(text.FieldName) || Context.IsIn(text.Before(start, ContextWindow)))
            matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Context, Name, RuleEvidence.Context));
    }
}

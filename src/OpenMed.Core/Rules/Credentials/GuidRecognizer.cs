namespace OpenMed.Rules.Credentials;

/// <summary>GUIDs: the number of a person where a word near says so, else a look-alike. Source of the form: RFC 9562, section 4.</summary>
internal sealed class GuidRecognizer : IRecognizer
{
    private static readonly ContextWords Persons = new(
        "user", "user id", "userid", "patient", "patient id", "customer", "customer id", "subject", "account", "account id", "member", "member id", "person", "person id", "employee", "employee id", "owner", "principal",
        "profile", "student", "patientid", "customerid", "accountid");

    private static readonly ContextWords Others = new(
        "trace", "request", "correlation", "span", "operation", "message", "session", "event", "transaction", "activity", "job", "task", "build", "commit", "tenant", "subscription", "resource",
        "instance", "cluster", "topic", "file", "document", "version", "device", "order", "product", "conversation", "batch", "pipeline", "run", "thread");

    /// <inheritdoc/>
    public string Name => "guid";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Code];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (!GuidForm.IsGuid(text.Chars[run.Start..run.End])) return;

        // Only words before it count: after it the next field begins.
        int lineStart = text.Slice(run.Start - 48, run.Start).LastIndexOfAny('\n', '\r') is >= 0 and int lineEnd ? Math.Max(0, run.Start - 48) + lineEnd + 1 : Math.Max(0, run.Start - 48);
        RuleText before = new(text.Chars[lineStart..run.Start], text.FieldName);
        float person = Persons.Strength(before, before.Chars.Length, before.Chars.Length);
        bool isPerson = person > 0 && person > Others.Strength(before, before.Chars.Length, before.Chars.Length);
        matches.Add(isPerson
            ? new RuleMatch("unique_id", run.Start, run.Length, RuleScore.OfContext(person), Name, RuleEvidence.Context)
            : new RuleMatch("guid", run.Start, run.Length, RuleScore.Checksum, Name, RuleEvidence.LookAlike));
    }
}

namespace OpenMed.Rules.Credentials;

/// <summary>Handles of social networks: <c>@jane_doe</c>, found beside the name of a network.</summary>
internal sealed class HandleRecognizer : IRecognizer
{
    private const int Longest = 30;

    private static readonly ContextWords Context = new(
        "twitter", "instagram", "handle", "tiktok", "mastodon", "telegram", "snapchat", "threads", "bluesky", "username", "user name", "follow", "tweet", "tweeted", "dm", "insta", "github", "mention");

    /// <inheritdoc/>
    public string Name => "handle";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.At];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        char before = text.At(run.Start - 1);
        if (RuleText.IsWordCharacter(before) || before is '.' or '-' or '+' or '/' or '\\' or '\'' or '"' or '`' or '@' || !char.IsLetter(text.At(run.End))) return;

        int end = run.End;
        while (end - run.End <= Longest && (RuleText.IsWordCharacter(text.At(end)) || (text.At(end) is '.' && char.IsLetterOrDigit(text.At(end + 1))))) end++;
        if (end - run.End is < 3 or > Longest || text.At(end) is '(' or '/' or ':' or '=') return;

        float strength = Context.Strength(text, run.Start, end);
        matches.Add(strength > 0
            ? new RuleMatch("user_name", run.Start, end - run.Start, RuleScore.OfContext(strength), Name, RuleEvidence.Context)
            : new RuleMatch("user_name", run.Start, end - run.Start, RuleScore.Weak, Name, RuleEvidence.Form));
    }
}

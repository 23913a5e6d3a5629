using System.Buffers;
using OpenMed.Rules.Network;

namespace OpenMed.Rules.Credentials;

/// <summary>Logins in addresses (<c>scheme://user:password@host</c>, RFC 3986, section 3.2.1) and webhook addresses whose path is the secret (Slack, Discord, Microsoft Teams).</summary>
internal sealed class UrlSecretRecognizer : IRecognizer
{
    private const int LongestScheme = 16;
    private const int Longest = 256;

    private static readonly SearchValues<char> UserInfoEnds = SearchValues.Create("@/?# \t\r\n\"'<>`");
    private static readonly SearchValues<char> PathEnds = SearchValues.Create(" \t\r\n\"'<>`,;)]}");
    private static readonly string[] Webhooks =
        ["hooks.slack.com/services/", "hooks.slack.com/workflows/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/"];

    /// <inheritdoc/>
    public string Name => "url-secret";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Scheme];

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> rest = text.Slice(run.End, run.End + Longest);
        int infoEnd = rest.IndexOfAny(UserInfoEnds);
        if (infoEnd > 0 && rest[infoEnd] == '@' && !IsOfActors(text, run.Start)) FindLogin(run.End, rest[..infoEnd], matches);
        else FindWebhook(run.End, rest, matches);
    }

    private static bool IsOfActors(in RuleText text, int end)
    {
        int start = end;
        while (end - start < LongestScheme && (char.IsAsciiLetterOrDigit(text.At(start - 1)) || text.At(start - 1) == '.')) start--;
        return UrlParts.HasSystemName(text.Slice(start, end));
    }

    private void FindLogin(int start, ReadOnlySpan<char> userInfo, List<RuleMatch> matches)
    {
        int colon = userInfo.IndexOf(':');
        int userLength = colon < 0 ? userInfo.Length : colon;
        if (userLength > 1 && !Placeholder.Is(userInfo[..userLength])) Add(matches, "user_name", start, userLength, RuleScore.OfContext(0.5f));

        ReadOnlySpan<char> password = colon < 0 ? default : userInfo[(colon + 1)..];
        if (!password.IsEmpty && !Placeholder.Is(password)) Add(matches, "password", start + colon + 1, password.Length, RuleScore.OfContext(1));
    }

    private void FindWebhook(int start, ReadOnlySpan<char> rest, List<RuleMatch> matches)
    {
        int end = rest.IndexOfAny(PathEnds) is >= 0 and int pathEnd ? pathEnd : rest.Length;
        foreach (string webhook in Webhooks)
        {
            if (rest.StartsWith(webhook, StringComparison.OrdinalIgnoreCase) && end >= webhook.Length + 20)
                matches.Add(new RuleMatch("api_key", start + webhook.Length, end - webhook.Length, RuleScore.Checksum, Name, RuleEvidence.Checksum));
        }

        int teams = rest[..end].IndexOf(".webhook.office.com/webhookb2/", StringComparison.OrdinalIgnoreCase);
        if (teams > 0)
            matches.Add(new RuleMatch("api_key", start + teams + 30, end - teams - 30, RuleScore.Checksum, Name, RuleEvidence.Checksum));
    }

    private void Add(List<RuleMatch> matches, string label, int start, int length, float score) =>
        matches.Add(new RuleMatch(label, start, length, score, Name, RuleEvidence.Context));
}

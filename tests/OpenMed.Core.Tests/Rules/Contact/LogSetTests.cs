using OpenMed.Support;

namespace OpenMed.Rules.Contact;

/// <summary>Real log files: what counts at the threshold of the profile for logs, by label. The labels of dates and times are off there.</summary>
public sealed class LogSetTests
{
    private const float Threshold = 0.7f;

    // In apache_access.log: the clients' addresses, the addresses of crawlers' owners in user agents, and URLs with an account or session in them.
    [Theory]
    [InlineData("kafka_state_change.log", "")]
    [InlineData("ssh_auth.log", "ipv4")]
    [InlineData("apache_access.log", "email, ipv4, url")]
    public void Find_LinesOfALog_GivesOnlyTrueFinds(string file, string expected)
    {
        string path = Path.Combine(TestFolders.Shared ?? string.Empty, "data", file);
        Assert.SkipUnless(File.Exists(path), "The log files are not part of the repository.");

        RuleSet rules = new(ContactRecognizers.For(PiiPolicy.Default.PhoneRegions));
        List<RuleMatch> matches = [];
        foreach (string line in File.ReadLines(path)) rules.Find(line, "", matches);
        ILookup<string, RuleMatch> counting = matches
            .Where(match => match.Evidence != RuleEvidence.LookAlike && match.Score >= Threshold)
            .ToLookup(match => match.Label);

        TestContext.Current.SendDiagnosticMessage(string.Join(", ", counting.Select(group => $"{group.Key} {group.Count()}")));
        Assert.Equal(expected, string.Join(", ", counting.Select(group => group.Key).Order(StringComparer.Ordinal)));
    }
}

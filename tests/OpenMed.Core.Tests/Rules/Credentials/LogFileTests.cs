using System.Text.RegularExpressions;
using OpenMed.Support;

namespace OpenMed.Rules.Credentials;

public sealed partial class LogFileTests
{
    private const float LogThreshold = 0.7f;

    [Fact]
    public void Find_KafkaLog_FindsNothing()
    {
        IEnumerable<string> found = Lines("kafka_state_change.log").SelectMany(line => RecognizedLabels.In(CredentialsRecognizers.All, line));

        Assert.Empty(found.Distinct());
    }

    [Fact]
    public void Find_AccessLog_FindsNothing()
    {
        IEnumerable<string> found = Lines("apache_access.log").SelectMany(line => RecognizedLabels.In(CredentialsRecognizers.All, line));

        Assert.Empty(found.Distinct());
    }

    // The names are counted without the recognizers: by the words that OpenSSH, PAM and systemd write before and after them.
    [Fact]
    public void Find_AuthenticationLog_FindsEachUserName()
    {
        int expectedCount = 0;
        int missedCount = 0;
        foreach (string line in Lines("ssh_auth.log"))
        {
            foreach (Match match in UserNames().Matches(line))
            {
                string name = match.Groups["name"].Value;
                expectedCount++;
                if (!RecognizedLabels.In(CredentialsRecognizers.All, line, threshold: LogThreshold).Contains($"user_name:{name}")) missedCount++;
            }
        }

        Assert.InRange(expectedCount, 4000, 10_000);
        Assert.Equal(0, missedCount);
    }

    private static string[] Lines(string file)
    {
        Assert.SkipWhen(TestFolders.Shared is null, "The shared data is absent.");
        return File.ReadAllLines(Path.Combine(TestFolders.Shared!, "data", file));
    }

    [GeneratedRegex(@"(?: for (?:invalid user )?(?<name>\S+) from \d|nvalid user (?<name>\S+) (?:from|\[)|(?:opened|closed) for user (?<name>\S+)|user=(?<name>\S+)|of user (?<name>\S+)\.|sudo: +(?<name>\S+) : TTY|by (?<name>[^( ]+)\(uid)", RegexOptions.CultureInvariant)]
    private static partial Regex UserNames();
}

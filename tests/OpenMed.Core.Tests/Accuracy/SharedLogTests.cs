using OpenMed.Support;

namespace OpenMed.Accuracy;

/// <summary>Real logs that are no part of the repository: the labels whose finds are true, and how many others there are.</summary>
public sealed class SharedLogTests
{
    private const int Lines = 1000;
    private const int MostFalse = 1;

    // True finds: in ssh_auth.log the login names and the addresses; in apache_access.log the addresses of clients, and the mail addresses of the owners
    // of crawlers in user agents. The log of Kafka's controller names nobody.
    [Theory]
    [InlineData("kafka_state_change.log", 0)]
    [InlineData("ssh_auth.log", 1000, "user_name", "ipv4")]
    [InlineData("apache_access.log", 1000, "ipv4", "email")]
    [Trait("Kind", "model")]
    public void Find_RealLog_GivesTrueFinds(string fileName, int leastTrue, params string[] labels)
    {
        string path = Path.Combine(TestFolders.Shared ?? string.Empty, "data", fileName);
        Assert.SkipUnless(File.Exists(path), "The log files are not part of the repository.");

        List<string> found = LogSet.Find([path], PiiPolicy.Of(PiiProfile.Logs), out int lineCount, Lines);

        ILookup<string, string> byLabel = found.ToLookup(find => find[(find.LastIndexOf(' ') + 1)..]);
        string[] others = [.. byLabel.Where(group => !labels.Contains(group.Key)).SelectMany(group => group)];
        TestContext.Current.SendDiagnosticMessage($"{fileName}: {string.Join(", ", byLabel.Select(group => $"{group.Key} {group.Count()}"))}; not true: {string.Join(", ", others)}");
        Assert.Equal(Lines, lineCount);
        Assert.InRange(found.Count - others.Length, leastTrue, int.MaxValue);
        Assert.InRange(others.Length, 0, MostFalse);
    }
}

using System.Diagnostics;
using OpenMed.Rules.Credentials;

namespace OpenMed.Rules;

public sealed class HostileInputTestsCredentials(ITestOutputHelper output)
{
    private const int Length = 1 << 20;

    // One row or more a recognizer, each a pattern that makes it start again and again.
    [Theory]
    [Trait("Kind", "hostile")]
    [InlineData("password:")]
    [InlineData(" -u ")]
    [InlineData("rl -u ")]
    [InlineData(" -u jd ")]
    [InlineData("name:")]
    [InlineData("password=")]
    [InlineData("name: Anna ")]
    [InlineData("phone: (((((((")]
    [InlineData("\"user\":\"")]
    [InlineData("a:b=")]
    [InlineData("sk-ant-a1")]
    [InlineData("ghp_a1 ")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9 ")]
    [InlineData("SG.a1.")]
    [InlineData("a1.")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY ")]
    [InlineData("PRIVATE KEY")]
    [InlineData("Private-Lines: 1\n")]
    [InlineData("://a")]
    [InlineData("a://b:c@")]
    [InlineData("https://hooks.slack.com/services/")]
    [InlineData("Authorization: Bearer ")]
    [InlineData("authorization:")]
    [InlineData("bearer ")]
    [InlineData("Cookie: a=bcde; ")]
    [InlineData("cookie:a=")]
    [InlineData("sig=")]
    [InlineData(" --password")]
    [InlineData("curl -u ")]
    [InlineData("password is ")]
    [InlineData("password was changed to ")]
    [InlineData("user ")]
    [InlineData("invalid user for user ")]
    [InlineData(" for  as (uid= : TTY=/dev/pts/0 ")]
    [InlineData("a(uid=")]
    [InlineData("'@'")]
    [InlineData("@a")]
    [InlineData("/home/")]
    [InlineData("/Users/a")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301 ")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015 ")]
    [InlineData("blood A")]
    [InlineData("aA1")]
    public void Find_HostileMegabyte_Ends(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, (Length / pattern.Length) + 1));
        RuleSet set = new(CredentialsRecognizers.All);
        List<RuleMatch> matches = [];
        Stopwatch watch = Stopwatch.StartNew();

        set.Find(text, "", matches);

        output.WriteLine($"{pattern.Trim()}: {watch.ElapsedMilliseconds} ms, {matches.Count} matches");
        Assert.All(matches, match => Assert.InRange(match.End, match.Start + 1, text.Length));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "It took more than linear time.");
    }

    // One long run without an end of its own.
    [Theory]
    [Trait("Kind", "hostile")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.", 'a')]
    [InlineData("-----BEGIN PRIVATE KEY-----\n", 'A')]
    [InlineData("-----BEGIN PRIVATE KEY-----\n", '-')]
    [InlineData("password: ", 'x')]
    [InlineData("Authorization: Bearer ", '1')]
    [InlineData("Cookie: a=", 'b')]
    [InlineData("x://", 'u')]
    [InlineData("ghp_", '1')]
    [InlineData("SG.1", '.')]
    [InlineData("user ", 'a')]
    [InlineData("/home/", 'a')]
    [InlineData("@", 'a')]
    public void Find_HostileTail_Ends(string start, char tail)
    {
        string text = start + new string(tail, Length);
        List<RuleMatch> matches = [];
        Stopwatch watch = Stopwatch.StartNew();

        new RuleSet(CredentialsRecognizers.All).Find(text, "", matches);

        output.WriteLine($"{start.Trim()}: {watch.ElapsedMilliseconds} ms, {matches.Count} matches");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "It took more than linear time.");
    }

    [Fact]
    public void Find_LineWithoutAFind_AllocatesNothing()
    {
        RuleSet set = new(CredentialsRecognizers.All);
        List<RuleMatch> matches = [];
        const string line = "[2016-12-19 20:54:31,776] TRACE Controller 0 epoch 36 changed partition [__consumer_offsets,47] (Leader:0,ISR:0,2) password expired for user (id: 2 rack: null)";
        set.Find(line, "", matches);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < 50; round++) set.Find(line, "", matches);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Empty(matches);
    }
}

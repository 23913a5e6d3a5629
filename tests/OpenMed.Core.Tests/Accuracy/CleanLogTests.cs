using OpenMed.Support;

namespace OpenMed.Accuracy;

/// <summary>Made-up lines in the shapes of 35 kinds of logs, without anything personal: all that is found is false. See tests/data/logs/README.md.</summary>
public sealed class CleanLogTests
{
    private const double MostPerThousand = 1;
    private const int LeastLines = 2000;

    [Fact]
    public void Find_CleanLines_RulesAloneFindAtMostOneInAThousand() => AssertClean(LogSet.RulesAlone);

    [Fact]
    [Trait("Kind", "model")]
    public void Find_CleanLines_HybridFindsAtMostOneInAThousand() => AssertClean(PiiPolicy.Of(PiiProfile.Logs));

    private static void AssertClean(PiiPolicy policy)
    {
        List<string> found = LogSet.Find(LogSet.CleanFiles, policy, out int lineCount);

        TestContext.Current.SendDiagnosticMessage($"{lineCount} lines, {found.Count} finds: {string.Join(", ", found)}");
        Assert.InRange(lineCount, LeastLines, int.MaxValue);
        Assert.True(found.Count * 1000 <= lineCount * MostPerThousand, string.Join('\n', found));
    }
}

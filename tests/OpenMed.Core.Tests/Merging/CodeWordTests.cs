namespace OpenMed.Merging;

public sealed class CodeWordTests
{
    [Theory]
    [InlineData("updated LeaderAndIsrInfo for it", "LeaderAndIsrInfo")]
    [InlineData("state OfflineReplica now", "OfflineReplica")]
    [InlineData("pam_unix(chpasswd:chauthtok): user", "chauthtok")]
    [InlineData("pam_unix(chpasswd:chauthtok): user", "unix")]
    [InlineData("at com.acme.UserAccountStore", "UserAccountStore")]
    [InlineData("Save(Anna)", "Anna")]
    public void Holds_WordOfAProgram_IsTrue(string text, string part) => Assert.True(Holds(text, part));

    [Theory]
    [InlineData("Call Anna today", "Anna")]
    [InlineData("Ronald McDonald", "McDonald")]
    [InlineData("Ella FitzGerald sang", "FitzGerald")]
    [InlineData("her sister (Anna) came", "Anna")]
    [InlineData("Anna Schmidt-Larsen", "Schmidt-Larsen")]
    [InlineData("ANNA SCHMIDT", "ANNA")]
    [InlineData("2217 Maple Hollow Road", "2217 Maple Hollow Road")]
    public void Holds_WordOfAPerson_IsFalse(string text, string part) => Assert.False(Holds(text, part));

    private static bool Holds(string text, string part)
    {
        int start = text.IndexOf(part, StringComparison.Ordinal);
        return CodeWord.Holds(text, start, start + part.Length);
    }
}

using OpenMed.Support;

namespace OpenMed.Audit.Loading;

public sealed class AuditTargetTests
{
    [Fact]
    public void Find_FolderWithOne_IsIt()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["App.slnx"], "");
        File.WriteAllText(folder["notes.txt"], "");

        Assert.Equal(folder["App.slnx"], AuditTarget.Find(folder.FullPath).Path);
        Assert.Equal(folder["App.slnx"], AuditTarget.Find(folder["App.slnx"]).Path);
    }

    [Theory]
    [InlineData(true, "holds no solution and no project of C#. Name the", "notes.txt")]
    [InlineData(true, "holds several solutions and projects: App.csproj, App.sln, Other.slnx. Name the one to audit.", "Other.slnx", "App.sln", "App.csproj")]
    public void Find_FolderWithNoneOrSeveral_SaysWhatToDo(bool isUsage, string expected, params string[] names)
    {
        using TempFolder folder = new();
        foreach (string name in names) File.WriteAllText(folder[name], "");

        AuditException exception = Assert.Throws<AuditException>(() => AuditTarget.Find(folder.FullPath));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(isUsage, exception.IsUsage);
    }

    [Fact]
    public void Find_OtherFile_IsUsage()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["App.vbproj"], "");

        Assert.True(Assert.Throws<AuditException>(() => AuditTarget.Find(folder["App.vbproj"])).IsUsage);
    }

    [Fact]
    public void Find_NothingThere_IsNoUsage()
    {
        using TempFolder folder = new();

        Assert.False(Assert.Throws<AuditException>(() => AuditTarget.Find(folder["none"])).IsUsage);
    }
}

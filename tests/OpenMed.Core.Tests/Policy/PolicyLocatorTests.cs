using OpenMed.Support;

namespace OpenMed.Policy;

public sealed class PolicyLocatorTests
{
    [Fact]
    public void Find_FileInAFolderAbove_FindsTheNearest()
    {
        using TempFolder folder = new();
        string below = Directory.CreateDirectory(folder["a/b/c"]).FullName;
        File.WriteAllText(folder["openmed.json"], "{}");
        Assert.Equal(folder["openmed.json"], PolicyLocator.Find(null, below));

        File.WriteAllText(folder["a/openmed.json"], "{}");
        Assert.Equal(Path.Combine(folder.FullPath, "a", "openmed.json"), PolicyLocator.Find("", below));
        Assert.Equal(folder["openmed.json"], PolicyLocator.Find("", folder.FullPath));
    }

    [Fact]
    public void Find_FolderOfThatName_IsNoFile()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["openmed.json"], "{}");
        Directory.CreateDirectory(folder["a/openmed.json"]);

        Assert.Equal(folder["openmed.json"], PolicyLocator.Find(null, folder["a"]));
    }

    [Fact]
    public void Resolve_LinkThatLeadsNowhere_IsReported()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need rights of their own on Windows.");

        using TempFolder folder = new();
        File.CreateSymbolicLink(folder["openmed.json"], folder["none.json"]);

        string? found = PolicyLocator.Find(null, folder.FullPath);
        Assert.Equal(folder["openmed.json"], found);
        Assert.Throws<PiiPolicyException>(() => PiiPolicy.Resolve(found));
    }

    [Fact]
    public void Find_VariableIsSet_ComesFirstAndNeedNotExist()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["openmed.json"], "{}");

        Assert.Equal(folder["other.json"], PolicyLocator.Find(folder["other.json"], folder.FullPath));
    }

    [Fact]
    public void Resolve_PathIsGiven_ComesBeforeTheFolder()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["openmed.json"], """{ "profile": "pci" }""");
        File.WriteAllText(folder["own.json"], """{ "profile": "gdpr" }""");

        Assert.Equal(PiiProfile.Gdpr, PiiPolicy.Resolve(folder["own.json"], folder.FullPath).Profile);
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(PolicyLocator.Variable)))
        {
            PiiPolicy found = PiiPolicy.Resolve(folder: folder.FullPath);
            Assert.Equal((PiiProfile.Pci, folder["openmed.json"]), (found.Profile, found.Path));
        }
    }

    [Fact]
    public void Resolve_WrongFileInTheFolder_IsReportedAndNotPassedBy()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["openmed.json"], """{ "profile": "pcy" }""");

        PiiPolicyException exception = Assert.Throws<PiiPolicyException>(() => PiiPolicy.Resolve(PolicyLocator.Find(null, folder.FullPath)));
        Assert.Equal($"{folder["openmed.json"]}(1,14): 'profile' has no value 'pcy'. Did you mean 'pci'?", exception.Message);
        Assert.Equal(folder["openmed.json"], exception.Path);
    }
}
